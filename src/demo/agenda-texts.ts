/** What stands in the agenda of a coach of the demonstration. */
export interface PlannedText {
  kind: 'support' | 'employer' | 'network' | 'careTeam' | 'meeting'
  title: string
  place: 'workplace' | 'employer' | 'home' | 'community' | 'careTeam' | 'office' | 'remote'
  minutes: number
  where?: string
}

export const agendaTexts: readonly PlannedText[] = [
  { kind: 'support', title: 'Bijpraten', place: 'community', minutes: 45, where: 'Bibliotheek, leestafel' },
  { kind: 'support', title: 'Route naar het werk oefenen', place: 'community', minutes: 60, where: 'Busstation, perron C' },
  { kind: 'support', title: 'Meelopen op het werk', place: 'workplace', minutes: 90 },
  { kind: 'support', title: 'Pauze samen op het werk', place: 'workplace', minutes: 30 },
  { kind: 'support', title: 'Thuis de week doornemen', place: 'home', minutes: 60 },
  { kind: 'support', title: 'Vacatures bekijken', place: 'community', minutes: 60, where: 'Buurthuis De Kolk' },
  { kind: 'support', title: 'Bellen na de dienst', place: 'remote', minutes: 15 },
  { kind: 'support', title: 'Profiel verder invullen', place: 'home', minutes: 60 },
  { kind: 'employer', title: 'Kennismaken', place: 'employer', minutes: 45 },
  { kind: 'employer', title: 'Horen wat het bedrijf zoekt', place: 'employer', minutes: 30 },
  { kind: 'employer', title: 'Koffie en vragen', place: 'employer', minutes: 30 },
  { kind: 'network', title: 'Gesprek met thuis', place: 'home', minutes: 45 },
  { kind: 'careTeam', title: 'Kort overleg met het behandelteam', place: 'careTeam', minutes: 30 },
  { kind: 'meeting', title: 'Teamoverleg', place: 'office', minutes: 60 },
]
