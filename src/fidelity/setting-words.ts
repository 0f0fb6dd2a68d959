import type { Text } from './scales/scale.ts'
import type { SettingName } from './settings.ts'

/** What each setting means, as printed in a report; every text starts with the default. */
export const settingWords: Readonly<Record<SettingName, Text>> = {
  percentRounding: {
    nl: 'Percentages: eerst afronden op hele procenten, een half naar boven (halfUp), of niet afronden (none).',
    en: 'Percentages: first round to whole per cents, half up (halfUp), or do not round (none).',
  },
  daysRounding: {
    nl: 'Dagen: het gemiddelde afronden op hele dagen, een half naar boven (halfUp), of niet afronden (none). De mediaan staat ernaast.',
    en: 'Days: round the mean to whole days, half up (halfUp), or do not round (none). The median is shown beside it.',
  },
  coachTie: {
    nl: 'Punten per coach: elke coach krijgt een score, het gemiddelde gaat naar het dichtstbijzijnde hele punt; een half gaat naar beneden (down) of naar boven (up).',
    en: 'Items per coach: each coach gets a score, the mean goes to the nearest whole score; a half goes down (down) or up (up).',
  },
  item24At30: {
    nl: 'Punt 24: precies 30 procent past bij 1 en bij 2; het telt als 2 of als 1.',
    en: 'Item 24: exactly 30 per cent fits 1 and 2; it counts as 2 or as 1.',
  },
  item21Gap: {
    nl: 'Punt 21: tussen 64 en 65 procent is geen anker; score 2 begint bij 64,5 (half), bij 64 (from64) of bij 65 (from65).',
    en: 'Item 21: there is no anchor between 64 and 65 per cent; score 2 starts at 64.5 (half), at 64 (from64) or at 65 (from65).',
  },
  item17Between: {
    nl: 'Punt 17: voor een aantal tussen twee ankers (zoals 3 per week) telt het hoogste anker dat gehaald is (reached, 3 geeft 2), of het dichtstbijzijnde met een half naar beneden (closestDown) of naar boven (closestUp, 3 geeft 3).',
    en: 'Item 17: for a number between two anchors (such as 3 a week) the highest anchor reached counts (reached, 3 gives 2), or the closest one with halves down (closestDown) or up (closestUp, 3 gives 3).',
  },
  partTime: {
    nl: 'Deeltijd: caseload en contacten gedeeld door de omvang van het contract (perFte), of per persoon geteld (perHead).',
    en: 'Part-time: caseload and contacts divided by the size of the contract (perFte), or counted per head (perHead).',
  },
  missingItems: {
    nl: 'Ontbreekt een score, dan is er geen totaal en een marge van laagste tot hoogste; een voorlopig oordeel alleen als beide uitersten in hetzelfde vak vallen (bandWhenCertain), of nooit (noBand).',
    en: 'When a score is missing there is no total but a range from lowest to highest; a provisional band only when both ends fall in one band (bandWhenCertain), or never (noBand).',
  },
  totalFrom: {
    nl: 'Het totaal telt alleen scores van beoordelaars (assessors); voorstellen uit de registratie vullen niets aan. Voor eigen meting kan het totaal van de voorstellen apart worden gevraagd (proposals).',
    en: "The total counts assessors' scores only (assessors); proposals from records fill nothing in. For self-monitoring the total of the proposals can be asked for apart (proposals).",
  },
  earlierErrors: {
    nl: 'Was een eerdere score fout, dan wordt nu juist gescoord; het verschil wordt gerekend vanaf de verbeterde eerdere score (corrected) of vanaf de score zoals die toen stond (asRecorded). Een score gaat nooit omlaag omdat advies niet is opgevolgd.',
    en: 'If an earlier score was wrong, the score now is given correctly; the change is counted from the corrected earlier score (corrected) or from the score as it stood (asRecorded). A score is never lowered because advice was not followed.',
  },
  pausedCounts: {
    nl: 'Mensen met een pauze tellen mee in de caseload (ja/nee). Wie nog op toelating wacht telt nooit mee.',
    en: 'People on a pause count in the caseload (yes/no). People still waiting for acceptance never count.',
  },
  coveragePercent: {
    nl: '"Elke week", "elke maand" en "elk kwartaal" betekent: in minstens dit percentage van de volle weken, maanden of kwartalen. Ook: "de meeste mensen" is minstens dit percentage.',
    en: '"Every week", "every month" and "every quarter" mean: in at least this percentage of the full weeks, months or quarters. Also: "most people" is at least this percentage.',
  },
  rapidSearchMonths: {
    nl: 'Punt 15 gaat over mensen die in zoveel maanden voor de peildatum zijn gestart.',
    en: 'Item 15 is about people who entered in this many months before the reference day.',
  },
  openCaseHorizonDays: {
    nl: 'Punt 15, ongunstigste geval: wie nog geen contact had, krijgt het pas zoveel dagen na de start (of nu, als dat later is).',
    en: 'Item 15, worst case: who has had no contact yet gets it only this many days after entry (or now, if that is later).',
  },
  closedWithoutContact: {
    nl: 'Punt 15: wie stopte zonder werkgeverscontact telt mee als nog open op de stopdag (censored), of telt niet mee (leftOut).',
    en: 'Item 15: who left without an employer contact counts as still open on the day of leaving (censored), or is left out (leftOut).',
  },
  jobTypeBy: {
    nl: 'Punt 19: functies verschillen naar de eerste vier cijfers van de beroepscode (occupation; zonder code naar functienaam) of naar functienaam (title).',
    en: 'Item 19: job types differ by the first four digits of the occupation code (occupation; by title without a code) or by title (title).',
  },
  employerBy: {
    nl: 'Punt 20: werkgevers verschillen per bedrijf (company) of per vestiging (site).',
    en: 'Item 20: employers differ by company (company) or by site (site).',
  },
  jobsCounted: {
    nl: 'Punt 19 en 20: banen van nu (heldNow) of van de hele periode (heldInWindow). Punt 21 gaat altijd over nu.',
    en: 'Items 19 and 20: jobs held now (heldNow) or in the whole window (heldInWindow). Item 21 is always about now.',
  },
  regime: {
    nl: 'Welke banen tellen bij 19, 20 en 21: de strenge internationale telling (strict) of de ruime Nederlandse (inclusive). Bij 21 staan beide naast elkaar; ze worden nooit gemengd.',
    en: 'Which jobs count in 19, 20 and 21: the strict international count (strict) or the inclusive Dutch one (inclusive). For 21 both stand side by side; they are never mixed.',
  },
  unpaidWork: {
    nl: 'Punt 21: lopend onbetaald werk telt mee in de noemer (inDenominator) of niet (leftOut). Voor de grens van tien banen tellen alleen betaalde banen.',
    en: 'Item 21: current unpaid work counts in the denominator (inDenominator) or not (leftOut). Only paid jobs count towards the limit of ten.',
  },
  travel: {
    nl: 'Punt 24: reistijd telt niet mee (leftOut), als buiten kantoor (outside) of als kantoor (office).',
    en: 'Item 24: travel time is left out (leftOut), counts as outside the office (outside) or as office (office).',
  },
  online: {
    nl: 'Punt 24: beeldbellen en bellen telt als kantoor (office) of niet mee (leftOut).',
    en: 'Item 24: video and phone contact counts as office (office) or is left out (leftOut).',
  },
  scheduledHours: {
    nl: 'Punt 24: de noemer is de geregistreerde tijd van de coach zelf (registered), of de contracturen bij 36 uur voltijds (contract).',
    en: "Item 24: the denominator is the coach's own registered time (registered), or contract hours at 36 hours full-time (contract).",
  },
  attemptsBeforeClosing: {
    nl: 'Punt 25: wie is afgesloten wegens geen contact, moet vooraf minstens zoveel vastgelegde pogingen hebben.',
    en: 'Item 25: who was closed for lack of contact must have at least this many documented attempts before.',
  },
  ratioRounding: {
    nl: 'Punt 1: 20,4 deelnemers per voltijds coach is meer dan 20 (none), of wordt eerst afgerond, een half naar boven (halfUp).',
    en: 'Item 1: 20.4 participants per full-time coach is more than 20 (none), or is rounded first, half up (halfUp).',
  },
}
