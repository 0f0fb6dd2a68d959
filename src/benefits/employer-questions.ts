import type { DatedValue } from '#src/kernel/dated.ts'

interface QuestionAndAnswer {
  question: string
  answer: string
}

/** A question employers ask, with a short answer and the functions that compute the figures behind it. */
export interface EmployerQuestion {
  nl: QuestionAndAnswer
  en: QuestionAndAnswer
  computedBy: readonly string[]
  confidence: 'high' | 'medium' | 'low'
}

export const employerQuestions: Readonly<Record<string, readonly DatedValue<EmployerQuestion>[]>> = {
  costAtSixtyPercent: [
    {
      from: '2023-01-01',
      source: 'Participatiewet 10d(4); Regeling loonkostensubsidie 2021 art. 1',
      value: {
        nl: {
          question: 'Wat kost iemand mij die 60% van het werk doet?',
          answer: 'U betaalt het gewone loon. Met loonkostensubsidie betaalt de gemeente het verschil met de loonwaarde, ten hoogste 70% van het minimumloon met vakantiegeld, en een opslag voor uw premies. De gemeente beslist.',
        },
        en: {
          question: 'What does someone who does 60% of the work cost me?',
          answer: 'You pay the ordinary wage. With loonkostensubsidie the municipality pays the gap to the wage value, at most 70% of the minimum wage with holiday allowance, and a surcharge for your premiums. The municipality decides.',
        },
        computedBy: ['loonkostensubsidie'],
        confidence: 'high',
      },
    },
  ],
  measureFirst: [
    {
      from: '2017-01-01',
      source: 'Participatiewet 10d(5)',
      value: {
        nl: {
          question: 'Moet eerst gemeten worden?',
          answer: 'Nee. U kunt met de gemeente afspreken dat de eerste zes maanden een vast deel van 50% wordt betaald. Daarna wordt er gemeten.',
        },
        en: {
          question: 'Must there be a measurement first?',
          answer: 'No. You can agree with the municipality on a fixed 50% for the first six months. After that comes the measurement.',
        },
        computedBy: ['loonkostensubsidieFlatRate', 'deadlineFor'],
        confidence: 'high',
      },
    },
  ],
  whoMeasures: [
    {
      from: '2021-07-01',
      source: 'Besluit loonkostensubsidie Participatiewet 2021',
      value: {
        nl: {
          question: 'Wie meet de loonwaarde, en mag ik het er niet mee eens zijn?',
          answer: 'Een deskundige van de gemeente meet op uw werkplek, samen met u. Tegen het besluit kunt u bezwaar maken. De coach bepaalt het percentage nooit.',
        },
        en: {
          question: 'Who measures the wage value, and may I disagree?',
          answer: 'An expert of the municipality measures at your workplace, together with you. You can object to the decision. The coach never sets the percentage.',
        },
        computedBy: ['loonkostensubsidie'],
        confidence: 'high',
      },
    },
  ],
  aboveMinimum: [
    {
      from: '2023-01-01',
      source: 'Participatiewet 10d(4)',
      value: {
        nl: {
          question: 'Ik betaal meer dan het minimumloon. Maakt dat verschil?',
          answer: 'Ja. De loonwaarde is een deel van uw eigen loon. Bij een hoger loon wordt de subsidie kleiner.',
        },
        en: {
          question: 'I pay more than the minimum wage. Does it matter?',
          answer: 'Yes. The wage value is a share of your own pay. With higher pay the subsidy gets smaller.',
        },
        computedBy: ['loonkostensubsidie'],
        confidence: 'high',
      },
    },
  ],
  partTime: [
    {
      from: '2024-01-01',
      source: 'Participatiewet 10d(4)',
      value: {
        nl: {
          question: 'Hij werkt 24 uur. Hoeveel subsidie is dat?',
          answer: 'Het bedrag bij 36 uur maal 24/36. Boven 36 uur telt wat in uw sector voltijd is.',
        },
        en: {
          question: 'He works 24 hours. How much subsidy is that?',
          answer: 'The amount at 36 hours times 24/36. Above 36 hours what your sector calls full-time counts.',
        },
        computedBy: ['loonkostensubsidie'],
        confidence: 'high',
      },
    },
  ],
  wagesRiseInJuly: [
    {
      from: '2015-01-01',
      source: 'Participatiewet 10d(7)',
      value: {
        nl: {
          question: 'In juli stijgt het minimumloon. Stijgt de subsidie mee?',
          answer: 'Nee, pas op 1 januari. In de tweede helft van het jaar betaalt u dus iets meer zelf.',
        },
        en: {
          question: 'The minimum wage rises in July. Does the subsidy follow?',
          answer: 'No, only on 1 January. In the second half of the year you pay a little more yourself.',
        },
        computedBy: ['loonkostensubsidie'],
        confidence: 'high',
      },
    },
  ],
  subsidyAndLkv: [
    {
      from: '2026-01-01',
      // The overlap with Wtl was not verified.
      source: 'Participatiewet 10d(9)',
      value: {
        nl: {
          question: 'Kan loonkostensubsidie samen met LKV?',
          answer: 'Voor mensen in het register lijkt LKV naast loonkostensubsidie te kunnen, want het loopt via de belasting. Een tweede loonsubsidie voor dezelfde baan kan niet. Vraag het na bij de Belastingdienst.',
        },
        en: {
          question: 'Can loonkostensubsidie go with LKV?',
          answer: 'For people in the register LKV seems possible beside loonkostensubsidie, as it runs through tax. A second wage subsidy for the same job is not possible. Check with the tax office.',
        },
        computedBy: ['lkv', 'loonkostensubsidie'],
        confidence: 'low',
      },
    },
  ],
  wajongAndSubsidy: [
    {
      from: '2026-01-01',
      source: 'Wajong 2:20; Participatiewet 10b(9)',
      value: {
        nl: {
          question: 'Zij heeft Wajong. Krijg ik loonkostensubsidie?',
          answer: 'Nee. Bij Wajong kan loondispensatie, via UWV. Alleen bij beschut werk kan de gemeente loonkostensubsidie geven.',
        },
        en: {
          question: 'She has Wajong. Do I get loonkostensubsidie?',
          answer: 'No. With Wajong there is wage dispensation, through UWV. Only in beschut werk can the municipality give loonkostensubsidie.',
        },
        computedBy: ['loondispensatie', 'loonkostensubsidie'],
        confidence: 'high',
      },
    },
  ],
  belowMinimumOnMyOwn: [
    {
      from: '2024-01-01',
      source: 'Wet minimumloon en minimumvakantiebijslag 8; Wajong 2:20',
      value: {
        nl: {
          question: 'Mag ik zelf minder dan het minimumloon afspreken?',
          answer: 'Nooit. Dat kan alleen met een besluit van UWV over loondispensatie, en niet verder dan dat besluit.',
        },
        en: {
          question: 'May I agree on less than the minimum wage myself?',
          answer: 'Never. Only with a decision of UWV on wage dispensation, and no further than that decision.',
        },
        computedBy: ['dispensedHourlyWage', 'minimumWage'],
        confidence: 'high',
      },
    },
  ],
  ill: [
    {
      from: '2016-01-01',
      source: 'ZW 29b',
      value: {
        nl: {
          question: 'Wat als de werknemer ziek wordt?',
          answer: 'Met no-risk betaalt UWV het ziekengeld. Meld ziek en beter meteen, met no-risk als reden.',
        },
        en: {
          question: 'What if the employee falls ill?',
          answer: 'With no-risk UWV pays the sick pay. Report illness and recovery at once, with no-risk as the reason.',
        },
        computedBy: ['noRisk', 'sicknessBenefit'],
        confidence: 'high',
      },
    },
  ],
  noRiskTerm: [
    {
      from: '2016-01-01',
      source: 'ZW 29b(1, 2, 4)',
      value: {
        nl: {
          question: 'Hoe lang geldt no-risk?',
          answer: 'Bij Wajong, beschut werk en het register via de Participatiewet zonder einddatum. Na WIA meestal vijf jaar.',
        },
        en: {
          question: 'How long does no-risk last?',
          answer: 'With Wajong, beschut werk and the register through the Participatiewet without end date. After WIA usually five years.',
        },
        computedBy: ['noRisk'],
        confidence: 'high',
      },
    },
  ],
  unpaidStart: [
    {
      from: '2023-01-01',
      source: 'WW 76a; Wet WIA 37; Wajong 2:24; Participatiewet 8a(2)(d)',
      value: {
        nl: {
          question: 'Kan iemand onbetaald beginnen?',
          answer: 'Alleen met een proefplaatsing die vooraf is goedgekeurd. Meestal twee maanden, langer alleen met toestemming. U moet van plan zijn daarna ten minste zes maanden werk te geven.',
        },
        en: {
          question: 'Can someone start unpaid?',
          answer: 'Only with a trial placement approved beforehand. Usually two months, longer only with permission. You must intend to offer at least six months of work after it.',
        },
        computedBy: ['trialPlacementTerm'],
        confidence: 'high',
      },
    },
  ],
  insuranceInTrial: [
    {
      from: '2013-01-01',
      source: 'Wet WIA 37; Wajong 2:24',
      value: {
        nl: {
          question: 'Moet ik iemand verzekeren tijdens de proefplaatsing?',
          answer: 'Ja, voor aansprakelijkheid en ongevallen.',
        },
        en: {
          question: 'Must I insure someone during a trial placement?',
          answer: 'Yes, for liability and accidents.',
        },
        computedBy: ['trialPlacementTerm'],
        confidence: 'high',
      },
    },
  ],
  whoPaysCoach: [
    {
      from: '2014-07-01',
      source: 'Wet WIA 35; Wajong 2:22; Protocol Jobcoach UWV 2014',
      value: {
        nl: {
          question: 'Wie betaalt de coach?',
          answer: 'UWV of de gemeente, afhankelijk van de uitkering of status. Vraag bij UWV binnen vier weken na de start aan. De IPS-coach zelf kan ook door zorg of gemeente worden betaald.',
        },
        en: {
          question: 'Who pays the coach?',
          answer: 'UWV or the municipality, depending on benefit or status. At UWV apply within four weeks of the start. The IPS coach may also be paid by care or the municipality.',
        },
        computedBy: ['deadlineFor', 'jobcoachHoursCap'],
        confidence: 'medium',
      },
    },
  ],
  ownForeman: [
    {
      from: '2014-07-01',
      source: 'Wet WIA 36; Participatiewet 10da',
      value: {
        nl: {
          question: 'Mag mijn eigen voorman de coach zijn?',
          answer: 'Ja, als interne jobcoach of werkbegeleider, na een training en met toestemming van de werknemer. Er kan subsidie zijn, maar niet naast een externe coach.',
        },
        en: {
          question: 'May my own foreman be the coach?',
          answer: 'Yes, as internal jobcoach or work supervisor, after training and with consent of the employee. A subsidy is possible, but not beside an external coach.',
        },
        computedBy: ['deadlineFor'],
        confidence: 'medium',
      },
    },
  ],
  coachHours: [
    {
      from: '2005-12-29',
      source: 'Reïntegratiebesluit 12(2)',
      value: {
        nl: {
          question: 'Hoeveel uur coaching kan er komen?',
          answer: 'Bij UWV ten hoogste 15% van de gewerkte uren in het eerste jaar, 7,5% in het tweede en 6% daarna. UWV bepaalt het echte aantal.',
        },
        en: {
          question: 'How many hours of coaching can there be?',
          answer: 'At UWV at most 15% of hours worked in the first year, 7.5% in the second and 6% after that. UWV sets the real number.',
        },
        computedBy: ['jobcoachHoursCap'],
        confidence: 'high',
      },
    },
  ],
  specialChair: [
    {
      from: '2023-01-01',
      source: 'Wet WIA 35, 36; Reïntegratiebesluit 3',
      value: {
        nl: {
          question: 'Wie betaalt een speciale stoel of software?',
          answer: 'UWV of de gemeente, als het meer kost dan de drempel van dat jaar en niet gewoon gebruikelijk is. Vraag aan voor u koopt.',
        },
        en: {
          question: 'Who pays for a special chair or software?',
          answer: 'UWV or the municipality, if it costs more than that year\'s threshold and is not generally usual. Apply before buying.',
        },
        computedBy: ['workplaceThreshold'],
        confidence: 'high',
      },
    },
  ],
  inRegister: [
    {
      from: '2015-05-01',
      source: 'Wfsv 38b',
      value: {
        nl: {
          question: 'Staat hij in het doelgroepregister?',
          answer: 'Kijk in het werkgeversportaal van UWV met het BSN. Vertel het de werknemer eerst.',
        },
        en: {
          question: 'Is he in the target-group register?',
          answer: 'Look in the UWV employer portal with the BSN. Tell the employee first.',
        },
        computedBy: ['registerCheck'],
        confidence: 'high',
      },
    },
  ],
  slowNotInRegister: [
    {
      from: '2015-05-01',
      source: 'Wfsv 38b(1)',
      value: {
        nl: {
          question: 'Niet in het register, maar het gaat wel langzamer. Wat nu?',
          answer: 'Laat via de gemeente de loonwaarde meten (praktijkroute). Is die lager dan het minimumloon, dan komt hij in het register.',
        },
        en: {
          question: 'Not in the register, but the work is slower. What now?',
          answer: 'Have the wage value measured through the municipality (praktijkroute). If it is below the minimum wage, he enters the register.',
        },
        computedBy: ['registerCheck'],
        confidence: 'high',
      },
    },
  ],
  taxBenefit2026: [
    {
      from: '2026-01-01',
      until: '2026-12-31',
      source: 'Wtl 2.10, Wet banenafspraak; Nieuwsbrief Loonheffingen 2026, bijlage',
      value: {
        nl: {
          question: 'Welk belastingvoordeel is er in 2026?',
          answer: 'LKV banenafspraak: € 1,01 per betaald uur, ten hoogste € 2.000 per jaar, zolang de werknemer bij u werkt en in het register staat.',
        },
        en: {
          question: 'Which tax advantage is there in 2026?',
          answer: 'LKV jobs agreement: €1.01 per paid hour, at most €2,000 a year, as long as the employee works for you and is in the register.',
        },
        computedBy: ['lkv'],
        confidence: 'high',
      },
    },
  ],
  threeMonthStatement: [
    {
      from: '2026-01-01',
      source: 'Wtl 2.6, 2.10, 2.14',
      value: {
        nl: {
          question: 'Moet er binnen drie maanden een verklaring zijn?',
          answer: 'Alleen voor de typen arbeidsgehandicapte. Voor een baan onder de banenafspraak vanaf 2026 niet.',
        },
        en: {
          question: 'Must there be a statement within three months?',
          answer: 'Only for the disabled types. Not for a jobs-agreement job from 2026.',
        },
        computedBy: ['lkv', 'deadlineFor'],
        confidence: 'high',
      },
    },
  ],
  liv: [
    {
      from: '2025-01-01',
      source: 'Wet 36458',
      value: {
        nl: {
          question: 'Bestaat het LIV nog?',
          answer: 'Nee, het lage-inkomensvoordeel is gestopt op 1 januari 2025.',
        },
        en: {
          question: 'Does LIV still exist?',
          answer: 'No, the low-income advantage ended on 1 January 2025.',
        },
        computedBy: ['lkv'],
        confidence: 'high',
      },
    },
  ],
  olderWorker: [
    {
      from: '2026-01-01',
      source: 'Wtl; Kamerstuk 36458 nr. 5',
      value: {
        nl: {
          question: 'Is er een voordeel voor een oudere werknemer?',
          answer: 'Niet voor banen die in 2026 of later beginnen. Banen van voor 2024 lopen hun drie jaar uit.',
        },
        en: {
          question: 'Is there an advantage for an older worker?',
          answer: 'Not for jobs that start in 2026 or later. Jobs from before 2024 run out their three years.',
        },
        computedBy: ['lkv'],
        confidence: 'high',
      },
    },
  ],
  beschutInMyFirm: [
    {
      from: '2015-05-01',
      source: 'Participatiewet 10b; Wfsv 38b',
      value: {
        nl: {
          question: 'Kan beschut werk in mijn bedrijf?',
          answer: 'Ja. De gemeente regelt het na advies van UWV. Het telt niet mee in het register van de banenafspraak.',
        },
        en: {
          question: 'Can beschut werk be done in my firm?',
          answer: 'Yes. The municipality arranges it after advice of UWV. It does not count in the jobs-agreement register.',
        },
        computedBy: ['registerCheck'],
        confidence: 'high',
      },
    },
  ],
  temporaryContract: [
    {
      from: '2014-07-01',
      // Labour law is from memory.
      source: 'Protocol Jobcoach UWV 2014',
      value: {
        nl: {
          question: 'Mag het een tijdelijk contract zijn?',
          answer: 'Ja. Voor een jobcoach van UWV is zes maanden nodig. De ketenregels van het arbeidsrecht gelden gewoon.',
        },
        en: {
          question: 'May it be a temporary contract?',
          answer: 'Yes. A UWV jobcoach needs six months. The chain rules of labour law simply apply.',
        },
        computedBy: ['jobcoachHoursCap'],
        confidence: 'medium',
      },
    },
  ],
  dismissal: [
    {
      from: '2015-01-01',
      source: 'BW boek 7, titel 10',
      value: {
        nl: {
          question: 'Wat als ik moet ontslaan?',
          answer: 'Dan geldt het gewone arbeidsrecht. Praat eerst met de coach. Dit is niet iets om uit te rekenen.',
        },
        en: {
          question: 'What if I must dismiss?',
          answer: 'Ordinary labour law applies. Talk with the coach first. This is nothing to compute.',
        },
        computedBy: [],
        confidence: 'medium',
      },
    },
  ],
  earnsMore: [
    {
      from: '2021-01-01',
      source: 'Wajong 2:40, 3:8',
      value: {
        nl: {
          question: 'Hij gaat meer verdienen. Gaat zijn uitkering omlaag?',
          answer: 'Bij Wajong gaat er meestal 70 cent per bruto euro af: hij houdt 30 cent over. Bij andere uitkeringen gelden andere regels. Laat de coach een plan maken.',
        },
        en: {
          question: 'He will earn more. Does his benefit fall?',
          answer: 'With Wajong usually 70 cents per gross euro go off: he keeps 30 cents. Other benefits have other rules. Let the coach make a plan.',
        },
        computedBy: ['compareScenarios', 'wajong'],
        confidence: 'high',
      },
    },
  ],
  losesToeslagen: [
    {
      from: '2023-01-01',
      source: 'Awir',
      value: {
        nl: {
          question: 'Verliest hij zijn toeslagen?',
          answer: 'Misschien een deel. Het jaarinkomen van het huishouden telt. Laat de coach een plan maken en de schatting aanpassen.',
        },
        en: {
          question: 'Will he lose his toeslagen?',
          answer: 'Maybe part. The yearly income of the household counts. Let the coach make a plan and change the estimate.',
        },
        computedBy: ['toeslagenPointers'],
        confidence: 'medium',
      },
    },
  ],
  whoMayKnow: [
    {
      from: '2018-05-25',
      // From memory.
      source: 'AVG art. 9',
      value: {
        nl: {
          question: 'Wie mag weten van de ziekte?',
          answer: 'U mag niet naar een diagnose vragen. U spreekt alleen af wat er op het werk nodig is, als de werknemer dat goed vindt.',
        },
        en: {
          question: 'Who may know about the illness?',
          answer: 'You may not ask for a diagnosis. You only agree on what is needed at work, if the employee consents.',
        },
        computedBy: [],
        confidence: 'medium',
      },
    },
  ],
  secondment: [
    {
      from: '2015-01-01',
      // Hiring practice is from memory.
      source: 'Participatiewet 10d',
      value: {
        nl: {
          question: 'Iemand komt via een ontwikkelbedrijf. Wie krijgt de subsidie?',
          answer: 'De formele werkgever, meestal het ontwikkelbedrijf. U betaalt een inleentarief.',
        },
        en: {
          question: 'Someone comes through an ontwikkelbedrijf. Who gets the subsidy?',
          answer: 'The formal employer, usually the ontwikkelbedrijf. You pay a hiring fee.',
        },
        computedBy: ['loonkostensubsidie'],
        confidence: 'medium',
      },
    },
  ],
}
