/** What a calendar outside may show of an appointment: never a family name, an institution, or the word IPS; a coach knows who S. is. */
export interface Neutral {
  givenNames: readonly string[]
  employer: string | null
}

/** Who an appointment is with in a calendar outside: initials, or the employer when nobody else is there. */
export function feedTitle({ givenNames, employer }: Neutral): string {
  const initials = givenNames.map((name) => `${[...name.trim()][0]?.toUpperCase() ?? ''}.`)
  return initials.length > 0 ? initials.join(', ') : (employer ?? '')
}
