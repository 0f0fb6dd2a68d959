/** A valid form for an appointment, with overrides; times as a phone sends them. */
export function sampleAppointment(overrides: Record<string, string | readonly string[]> = {}): Record<string, string | readonly string[]> {
  return { id: crypto.randomUUID(), kind: 'support', onDay: '2026-11-24', atTime: '10:00', minutes: '60', place: 'community', ...overrides }
}
