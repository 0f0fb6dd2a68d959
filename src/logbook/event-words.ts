import { eventsOfTheDay } from './coach-event-words.ts'
import { eventsOfTheTeam } from './team-event-words.ts'
import { eventsOfWork } from './work-event-words.ts'

/**
 * What the events of the route table mean in plain words, as the end of a sentence that begins with a name: "Fatima bekeek het dossier".
 * The key is the name stored in the log; lines of an older version keep theirs, so no key is ever taken out.
 */
export const eventWords: Readonly<Record<string, { nl: string; en: string }>> = {
  ...eventsOfTheDay,
  ...eventsOfWork,
  ...eventsOfTheTeam,
  'eigen account bekeken': { nl: 'bekeek het eigen account', en: 'looked at their own account' },
  'eigen wachtwoord gewijzigd': { nl: 'wijzigde het eigen wachtwoord', en: 'changed their own password' },
  'overal uitgelogd': { nl: 'logde overal uit', en: 'signed out everywhere' },
  ingelogd: { nl: 'logde in', en: 'signed in' },
  uitgelogd: { nl: 'logde uit', en: 'signed out' },
  'wachtwoord ingevuld': { nl: 'vulde een wachtwoord in', en: 'filled in a password' },
  'inloggen geweigerd': { nl: 'probeerde in te loggen', en: 'tried to sign in' },
  'uitnodiging gebruikt': { nl: 'gebruikte een uitnodiging', en: 'used an invitation' },

  'Vandaag bekeken': { nl: 'bekeek wie vandaag aandacht vraagt', en: 'looked at who needs attention today' },
  'lijst van deelnemers bekeken': { nl: 'bekeek de lijst van deelnemers', en: 'looked at the list of participants' },
  'formulier nieuwe deelnemer': { nl: 'opende het formulier voor een nieuwe deelnemer', en: 'opened the form for a new participant' },
  'deelnemer toegevoegd': { nl: 'maakte het dossier', en: 'made the file' },
  'dossier bekeken': { nl: 'bekeek het dossier', en: 'looked at the file' },
  'gegevens bekeken': { nl: 'bekeek de gegevens over de persoon', en: 'looked at the personal details' },
  'gegevens gewijzigd': { nl: 'wijzigde de gegevens over de persoon', en: 'changed the personal details' },
  'afsluiten bekeken': { nl: 'opende het formulier om de begeleiding af te sluiten', en: 'opened the form to close the support' },
  'begeleiding afgesloten': { nl: 'sloot de begeleiding af', en: 'closed the support' },
  'begeleiding weer geopend': { nl: 'opende de begeleiding weer', en: 'reopened the support' },
  'coach toegevoegd': { nl: 'koos een coach', en: 'chose a coach' },
  'coach gestopt': { nl: 'liet een coach stoppen', en: 'ended the time of a coach' },

  'formulier nieuwe baan': { nl: 'opende het formulier voor een nieuwe baan', en: 'opened the form for a new job' },
  'baan vastgelegd': { nl: 'legde een baan vast', en: 'recorded a job' },
  'baan bekeken': { nl: 'bekeek een baan', en: 'looked at a job' },
  'baan gewijzigd': { nl: 'wijzigde een baan', en: 'changed a job' },
  'einde baan bekeken': { nl: 'opende het formulier voor het einde van een baan', en: 'opened the form for the end of a job' },
  'baan beëindigd': { nl: 'legde het einde van een baan vast', en: 'recorded the end of a job' },

  'formulier contact': { nl: 'opende het formulier voor een contact', en: 'opened the form for a contact' },
  'contact vastgelegd': { nl: 'legde een contact vast', en: 'recorded a contact' },
  'contact bekeken': { nl: 'las een contact', en: 'read a contact' },
  'contact verwijderd': { nl: 'haalde een contact weg', en: 'removed a contact' },
  'werkgevers bekeken': { nl: 'bekeek de lijst van werkgevers', en: 'looked at the list of employers' },
  'werkgever bekeken': { nl: 'bekeek een werkgever en wie daar genoemd is', en: 'looked at an employer and who is named there' },
  'werkgever gewijzigd': { nl: 'wijzigde een werkgever', en: 'changed an employer' },

  'kwartaal gekozen': { nl: 'koos een kwartaal', en: 'chose a quarter' },
  'kwartaalcijfers bekeken': { nl: 'bekeek de kwartaalcijfers', en: 'looked at the quarter figures' },
  'mensen achter een cijfer bekeken': { nl: 'bekeek wie er meetelt in een kwartaalcijfer', en: 'looked at who counts in a quarter figure' },
  'kwartaalcijfers gedownload': { nl: 'bewaarde de kwartaalcijfers als bestand', en: 'kept the quarter figures as a file' },
  'kwartaalcijfers opgevraagd': { nl: 'vroeg de kwartaalcijfers op met een ander programma', en: 'asked for the quarter figures with another program' },

  'lijsten bekeken': { nl: 'bekeek welke lijsten zijn ingelezen', en: 'looked at which lists were imported' },
  'lijst gekozen': { nl: 'koos een lijst om in te lezen', en: 'chose a list to import' },
  'lijst bekeken': { nl: 'bekeek een ingelezen lijst', en: 'looked at an imported list' },
  'indeling van lijst bevestigd': { nl: 'zei wat de kolommen van een lijst betekenen', en: 'said what the columns of a list mean' },
  'inlezen gestart': { nl: 'las een lijst in', en: 'imported a list' },
  'lijst ingelezen': { nl: 'las de gegevens in uit een lijst', en: 'imported the details from a list' },
  'terugdraaien bekeken': { nl: 'bekeek wat er verdwijnt als het inlezen wordt teruggedraaid', en: 'looked at what goes when the import is undone' },
  'inlezen teruggedraaid': { nl: 'draaide het inlezen van een lijst terug', en: 'undid the import of a list' },
  'wachtende rij bekeken': { nl: 'bekeek een rij die nog niet klopte', en: 'looked at a row that was not right yet' },
  'wachtende rij verbeterd': { nl: 'verbeterde een rij en las die in', en: 'mended a row and imported it' },
  'wachtende rij opzijgezet': { nl: 'zette een rij opzij', en: 'put a row aside' },
  'rij teruggezet': { nl: 'zette een rij terug in de wachtlijst', en: 'put a row back in the waiting list' },

  'medewerkers bekeken': { nl: 'bekeek de lijst van medewerkers', en: 'looked at the list of staff' },
  'formulier nieuwe medewerker': { nl: 'opende het formulier voor een nieuwe medewerker', en: 'opened the form for a new staff member' },
  'medewerker toegevoegd': { nl: 'voegde een medewerker toe', en: 'added a staff member' },
  'medewerker bekeken': { nl: 'bekeek een medewerker', en: 'looked at a staff member' },
  'medewerker gewijzigd': { nl: 'wijzigde een medewerker', en: 'changed a staff member' },
  'rol toegevoegd': { nl: 'gaf een rol', en: 'gave a role' },
  'rol bekeken': { nl: 'bekeek een rol', en: 'looked at a role' },
  'rol gestopt': { nl: 'liet een rol stoppen', en: 'ended a role' },
  'medewerker uitgenodigd': { nl: 'maakte een uitnodiging', en: 'made an invitation' },
  'medewerker overal uitgelogd': { nl: 'logde een medewerker overal uit', en: 'signed a staff member out everywhere' },
  'vertrek van medewerker bekeken': { nl: 'opende het formulier voor het vertrek van een medewerker', en: 'opened the form for a staff member leaving' },
  'medewerker gestopt': { nl: 'liet een medewerker stoppen', en: 'ended the time of a staff member' },
  'teams bekeken': { nl: 'bekeek de teams', en: 'looked at the teams' },
  'team bekeken': { nl: 'bekeek een team', en: 'looked at a team' },
  'team toegevoegd': { nl: 'voegde een team toe', en: 'added a team' },
  'team gewijzigd': { nl: 'wijzigde een team', en: 'changed a team' },
  'team gestopt': { nl: 'liet een team stoppen', en: 'ended a team' },

  'bekeken wie er keek': { nl: 'bekeek wie er in het dossier keek', en: 'looked at who looked at the file' },
  'logboek bekeken': { nl: 'bekeek het logboek', en: 'looked at the logbook' },
  'deelnemer gezocht in logboek': { nl: 'zocht deze persoon in het logboek', en: 'searched for this person in the logbook' },
  'logboek van medewerker bekeken': { nl: 'bekeek wat een medewerker deed', en: 'looked at what a staff member did' },
  'noodtoegang bekeken': { nl: 'opende het formulier voor noodtoegang', en: 'opened the form for emergency access' },
  'noodtoegang gevraagd': { nl: 'vroeg noodtoegang', en: 'asked for emergency access' },
  'noodtoegangen bekeken': { nl: 'bekeek wie noodtoegang gebruikte', en: 'looked at who used emergency access' },
  'noodtoegang beoordeeld': { nl: 'beoordeelde een noodtoegang', en: 'reviewed an emergency access' },
}

/** An event in plain words; a name that is not known is shown as it was stored. */
export function sayEvent(event: string, locale: 'nl' | 'en'): string {
  return eventWords[event]?.[locale] ?? event
}
