/** The fields of a valid unit meeting as a form sends them, with overrides. */
export function sampleMeeting(overrides: Record<string, string | readonly string[]> = {}): Record<string, string | readonly string[]> {
  return { kind: 'unit', onDay: '2026-11-20', minutes: '75', modality: 'faceToFace', planned: 'yes', leadsShared: '2', note: 'Rondje langs iedereen die zoekt.', ...overrides }
}
