import { describe, expect, test } from 'vitest'
import { searchOccupations } from './search.ts'

/** What people in Dutch sheltered and entry-level work, and some others, call their work; with the unit group meant. */
const everydayTitles = `
keukenhulp 9412, hulp in de keuken 9412, afwasser 9412, medewerker spoelkeuken 9412, Keukenassistente 9412, keukenmedewerkers 9412
schoonmaker 9112, schoonmaakster 9112, schoonmaakwerk 9112, interieurverzorgster 9112, kamermeisjes 9112, medewerker housekeeping 9112
huishoudelijke hulp 9111, hulp in huishouding 9111, poetsvrouw 9111, thuishulp 9111, glazenwasser 9123, ramen wassen 9123
auto's poetsen 9122, autowasserij 9122, strijken 9121, strijkster 9121, medewerker wasserij 8157, wasserij 8157, stomerij 8157
vakkenvuller 9334, vakkenvullen 9334, medewerker vulploeg 9334, orderpicker 9333, order picker 9333, magazijnmedewerker 4321
medewerker magazijn 4321, magazijnhulp 9333, logistiek medewerker 4321, expeditiemedewerker 4321, verhuizer 9333, laden en lossen 9333
inpakker 9321, inpakwerk 9321, inpakmedewerkster 9321, verpakker 9321, productiemedewerker 9329, medewerker productie 9329
lopende band 9329, fabrieksarbeider 9329, assemblagemedewerker 8219, montage 8219, montagewerk 8219, soldeerder 8212
heftruckchauffeur 8344, heftruk chauffeur 8344, reachtruck 8344, vrachtwagenchauffeur 8332, trucker 8332, taxichauffeur 8322
pakketbezorger 8322, bezorger 9621, krantenbezorger 9621, folders rondbrengen 9621, fietskoerier 9331, postbode 4412, postbezorger 4412
buschauffeur 8331, treinmachinist 8311, matroos 8350, groenvoorziening 9214, medewerker groen 9214, plantsoenendienst 9214
hovenier 6113, tuinman 6113, hulphovenier 9214, kasmedewerker 9214, medewerker kwekerij 9214, kweker 6113, boomkwekerij 9214
zorgboerderij 9213, boerderijmedewerker 9213, fruitplukker 9211, koeien melken 9212, boswachter 6210, bosmedewerker 9215
dierenverzorger 5164, kinderboerderij 5164, hondentrimster 5164, dierenasiel 5164, manegehulp 5164, imker 6123
kok 5120, hulpkok 5120, leerlingkok 5120, chefkok 3434, bediening 5131, serveerster 5131, ober 5131, barista 5132, barmedewerker 5132
kantinemedewerker 5246, catering medewerker 5246, lunchroom 5246, gastvrouw restaurant 5131, snackbar 9411, pizzabakker 9411
winkelmedewerker 5223, verkoopster 5223, kringloopwinkel 5223, supermarkt 5223, kassière 5230, kassamedewerker 5230, achter de kassa 5230
bakker 7512, banketbakker 7512, slager 7511, bloemist 7549, bloemen schikken 7549, markt 5211, winkelier 5221
zorghulp 5321, helpende 5321, verzorgende IG 5321, gastvrouw verpleeghuis 5321, thuiszorg 5322, verpleegkundige 3221
woonbegeleider 3412, ervaringsdeskundige 3412, activiteitenbegeleidster 3412, maatschappelijk werker 2635, jobcoach 2423
kinderopvang 5311, peuterleidster 5311, onderwijsassistent 5312, klassenassistent 5312, leraar basisschool 2341
receptionist 4226, receptioniste 4226, baliemedewerker 4226, telefoniste 4223, klantenservice 4222, callcenter 4222
administratief medewerker 4110, administratieve hulp 4110, data entry 4132, gegevensinvoer 4132, archief 4415, scannen 4415, secretaresse 4120
conciërge 5153, concierge 5153, klusjesman 9622, beveiliger 5414, verkeersregelaar 5419, parkeerwachter 9629, fietsenstalling 9629
fietsenmaker 7234, fietsen repareren 7234, automonteur 7231, lasser 7212, timmerman 7115, houtbewerking 7523, meubelmaker 7522
schilder 7131, metselaar 7112, stratenmaker 7112, opperman 9313, elektricien 7411, loodgieter 7126, naaister 7531, kapster 5141
milieustraat 9612, afval sorteren 9612, kleding sorteren 9612, vuilnisman 9611, straatveger 9613, straten vegen 9613, zwerfvuil prikken 9613
drukker 7322, drukkerij 7322, kaarsen maken 7319, keramiek 7314, helpdesk 3512, programmeur 2514, websites bouwen 2513, fotograaf 3431
`.trim().split(/,\s|\n/).map((line) => ({ title: line.slice(0, -5), code: line.slice(-4) }))

describe('everyday titles', () => {
  test('there are at least 150 of them, each once', () => {
    expect(everydayTitles.length).toBeGreaterThanOrEqual(150)
    expect(new Set(everydayTitles.map((everyday) => everyday.title)).size).toBe(everydayTitles.length)
  })

  test('each finds its unit group within the first three', () => {
    const missed = everydayTitles.filter(({ title, code }) => !searchOccupations(title, 3).some((found) => found.occupation.code === code))
    expect(missed).toEqual([])
  })

  test('nine of ten find their unit group first', () => {
    const first = everydayTitles.filter(({ title, code }) => searchOccupations(title, 1)[0]?.occupation.code === code)
    expect(first.length / everydayTitles.length).toBeGreaterThanOrEqual(0.9)
  })
})
