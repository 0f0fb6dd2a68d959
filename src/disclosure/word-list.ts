/** What a watched word is about. */
export type WordKind = 'support' | 'measures' | 'benefit' | 'money' | 'care' | 'limits' | 'diagnosis' | 'medication' | 'addiction' | 'justice'

/**
 * Own list of words about health, care, benefits and money that an employer must not read unless somebody released them. `*` stands for any letters, so that
 * endings and words that Dutch glues together are found; a word in capitals is found in capitals only; spaces join words; hyphens and accents do not count.
 */
const list: Record<WordKind, string> = {
  support: `
    ips; jobcoach*; trajectbegeleid*; reintegratie*; begeleidingstraject*; individuele plaatsing; supported employment; werktraject*; arbeidstoeleid*; toeleiding naar werk; arbeidstrain*; leerwerktraject*`,
  measures: `
    doelgroep*regist*; doelgroepverklaring*; banenafspraak*; quotumwet*; loonkostensubsidie*; lks; loondispensatie*; loonwaarde*; norisk*; proefplaats*; werkervaringsplaats*; loonkostenvoordeel*; lkv; beschut werk*; beschutte werk*;
    beschutte plek*; werkplekaanpassing*; praktijkroute*; sociale werkvoorziening; sociale werkplaats; SW bedrijf; swbedrijf*; wsw; ontwikkelbedrijf*; dagbesteding*; participatiebaan*; afstand tot de arbeidsmarkt; uwv; klantmanager*; sociale dienst;
    werkgeversservicepunt*; arbeidsdeskundige*`,
  benefit: `
    wajong*; wia; IVA; wga; wao; WAZ; ioaw; ioaz; ww; ziektewet*; zw; bijstand*; participatiewet*; *uitkering*; uitkeringsgerechtigd*; zorgtoeslag*; huurtoeslag*; arbeidsongeschikt*; afgekeurd voor; is afgekeurd; keuringsarts*; verzekeringsarts*;
    inkomensverrekening*; toeslagenwet*; pgb; persoonsgebonden budget; wmo; wlz; indicatiestelling*; arbeidsvermogen; belastbaarheidsonderzoek*; urenbeperking*`,
  money: `
    schulden*; schuldhulp*; schuldsaner*; schuldeiser*; beslaglegg*; loonbeslag*; deurwaarder*; bewindvoer*; onder bewind; beschermingsbewind*; curatele*; budgetbeheer*; wsnp; voedselbank*; incassobureau*; huisuitzetting*; dakloos*; daklozen*; thuisloos*;
    thuislozen*; in de schuldhulp; financiële problemen`,
  care: `
    ggz*; FACT; ACT; behandelaar*; regiebehandel*; behandelteam*; behandelplan*; *psychiat*; *psycholo*; psychother*; gedragskundige*; orthopedago*; therapie*; therapeut*; groepstherap*; casemanager*; spv; verpleegkundig specialist*;
    ervaringsdeskundige*; beschermd wonen; beschermde woon*; begeleid wonen; begeleide woon*; woonbegeleid*; woonvoorziening*; gezinsvervangend*; ambulant* begeleid*; ribw; crisisdienst*; crisisopname*; gedwongen opname*; opnameafdeling*; klinische opname*;
    opgenomen geweest; zorgmachtiging*; rechterlijke machtiging*; signaleringsplan*; crisisplan*; zorgplan*; zorgverleden; onze cliënt*; cliënt van; cliënt bij; cliëntondersteun*; patiënt van; patiënt bij; deeltijdbehandel*; dagbehandel*; jeugdzorg*;
    gehandicaptenzorg*; kliniek; klinieken; polikliniek*; poli; speciaal onderwijs; praktijkonderwijs*; vso; stichting MEE; consulent van MEE; diagnose; diagnoses; gediagnost*; diagnostisch onderzoek; ziektebeeld*; ziektegeschiedenis*; medische achtergrond; medische reden*; medische gegevens;
    medische klacht*; medisch dossier; hulpverlen*; maatschappelijk werk*`,
  limits: `
    prikkelgevoelig*; prikkelverwerk*; overprikkel*; prikkelarm*; concentratieproble*; geheugenproble*; belastbaarheid; energiebeperk*; arbeidsbeperk*; beperking; beperkingen; faalangst*; stressgevoelig*; vermoeidheidsklacht*; taalachterstand*; leerproble*;
    leerachterstand*; dyslex*; dyscalcul*; laaggeletterd*; slechthorend*; slechtziend*; terugval*; ziekteverzuim*; ziekteverleden`,
  diagnosis: `
    schizofr*; schizoaffect*; schizo affect*; psychose*; psychot*; psychisch*; psychogeriatr*; waanbeeld*; wanen; waanidee*; hallucin*; stemmen horen; hoort stemmen; *stoornis*; autis*; *autisme*; asperger*; ASS; pddnos; mcdd; adhd*; ADD; ODD; *depressi*;
    depri; bipola*; manisch*; manie; manies; borderline*; bps; ptss; cptss; *trauma; *trauma's; getraumatiseerd*; ocd; dwangneuro*; smetvrees*; angstaanval*; angstklacht*; paniekaanval*; *fobie; *fobieen; hypochond*; dissociat*; anorexia*; boulimi*; burnout*; burn out*;
    overspannen; lvb*; licht verstandelijk*; verstandelijk* beperk*; verstandelijk* gehandicap*; zwakbegaafd*; moeilijk lerend*; zmlk; iq; downsyndroom*; *syndroom; NAH; *hersenletsel*; epilep*; dement*; alzheimer*; parkinson*; reuma*; diabet*; hiv; hivpositief;
    EPA; gehandicapt*; handicap*; mindervalide*; invalid*; geestesziek*; geestelijke gezondheid*; zelfmoord*; suicid*; zelfbeschadig*; zelfverwond*; automutil*; persoonlijkheidsproble*; gedragsproble*; hechtingsproble*`,
  medication: `
    *medicatie*; medicijn*; lithium; clozapin*; olanzapin*; risperid*; quetiapin*; aripiprazol*; haldol*; haloperidol*; oxazepam*; diazepam*; lorazepam*; temazepam*; benzodiazepin*; ritalin*; methylfenida*; concerta; dexamfetamin*; antidepress*;
    antipsychot*; ssri*; sertralin*; citalopram*; escitalopram*; paroxetin*; fluoxetin*; venlafaxin*; mirtazapin*; lamotrigin*; valproine*; seroquel*; zyprexa*; abilify*; prozac*; slaappil*; slaapmedic*; kalmeringsmiddel*; depotinjectie*; insulin*; bijwerkingen van`,
  addiction: `
    *verslav*; *verslaaf*; drugs*; *drugsgebruik*; cocaine*; heroine; heroineverslaaf*; blowt; blowen; cannabis*; wiet; wietgebruik*; ghb; alcoholis*; alcoholproble*; alcoholgebruik*; alcoholmisbruik*; drankproble*; gokproble*; afkick*; ontgift*; detox*;
    methadon*; middelengebruik*; middelenmisbruik*; AA bijeenkomst*; aan de drank`,
  justice: `
    detentie*; gedetineerd*; exgedetineerd*; gevangen*; penitentiair*; *reclassering*; strafblad*; justitieel*; justitiele; tbs*; veroordeeld*; voorwaardelijk* straf*; taakstraf*; werkstraf*; enkelband*; delict*; forensisch*; jeugdgevangenis*; pijmaatregel*`,
}

/** Ordinary words that look like one of the list. */
const harmlessList = 'eindejaarsuitkering*; vakantieuitkering*; winstuitkering*; dividenduitkering*; computerstoornis*; gevangenenkoor; *museum*; arbeidspsycholo*; organisatiepsycholo*'

/** One entry of the list: what it is about and how a word must look. */
export interface WatchedStem {
  kind: WordKind
  pattern: string
}

const entriesOf = (lines: string) => lines.split(';').map((pattern) => pattern.trim())

/** Patterns of words that are never watched. */
export const harmlessPatterns: readonly string[] = entriesOf(harmlessList)

/** Every entry of the list. */
export const watchedStems: readonly WatchedStem[] = (Object.keys(list) as WordKind[]).flatMap((kind) => entriesOf(list[kind]).map((pattern) => ({ kind, pattern })))

/** The kinds of words, in the order in which somebody may release them. */
export const wordKinds = Object.keys(list) as readonly WordKind[]
