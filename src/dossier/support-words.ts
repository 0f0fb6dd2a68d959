/** What stands with the periods of support of one person. */
export const supportWords = {
  nl: {
    support: 'Begeleiding', team: 'Team', treatmentTeam: 'Behandelteam', referred: 'Aangemeld', started: 'Start IPS', notStarted: 'Startdatum ontbreekt: telt nog niet mee', atStart: 'Werk bij de start', closedOn: 'Afgesloten',
    stepDown: 'Daarna is er', follows: 'Dit volgt op een eerdere periode, die hieronder staat.',
    close: 'Afsluiten', reopen: 'Afsluiten ongedaan maken', again: 'Begin opnieuw', letter: 'Brief', referral: 'Aanmelding',
  },
  en: {
    support: 'Support', team: 'Team', treatmentTeam: 'Treatment team', referred: 'Referred', started: 'IPS started', notStarted: 'Start is missing: does not count yet', atStart: 'Work at the start', closedOn: 'Closed',
    stepDown: 'Afterwards there is', follows: 'This follows an earlier period, which stands below.',
    close: 'Close', reopen: 'Take the closing back', again: 'Begin again', letter: 'Letter', referral: 'Referral',
  },
}
