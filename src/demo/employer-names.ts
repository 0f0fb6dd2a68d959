/** Lists of data: employers of the demonstration beside those of the cast. All made up. `name|sector|place|who one meets, role;another, role`. */
const employers = (text: string) => text.trim().split('\n').map((line) => {
  const [name = '', sector = '', place = '', met = ''] = line.trim().split('|')
  return { name, sector, place, met: met.split(';') }
})

export type NamedEmployer = ReturnType<typeof employers>[number]

export const waterlandEmployers = employers(`
Hotel De Gouden Karper|hotel|Edam|Claudia Reus, housekeeping;Theo Wagenaar, bedrijfsleider
Tuincentrum Het Overzicht|gardenCentre|Purmerend|Annemiek Slot, teamleider;Bert Visscher, bedrijfsleider
Kringloop Rondom|thrift|Purmerend|Hetty Kaars, winkelleider;Sjaak Blauw, magazijnchef
Bouwmarkt De Gereedschapskist|diy|Purmerend|Dennis Out, filiaalmanager;Lia Boon, personeelszaken
Gemeente Waterland, buitendienst|green|Monnickendam|Klaas Honingh, voorman;Ria Spreeuw, personeelszaken
Woonzorgcentrum De Meermin|careKitchen|Volendam|Bep Steur, hoofd keuken;Joke Veerman, manager welzijn
Scholengroep Het Baken, kantine|schoolCanteen|Purmerend|Nel Tuinman, kantinebeheer;Rob Schaft, facilitair manager
Distributiecentrum Noordkoop|logistics|Zaandam|Murat Ersoy, shiftleider;Karin Pool, planning
Tweede Leven IT|itRefurb|Purmerend|Jeroen Stolp, werkplaatschef;Fenna Loos, directeur
Supermarkt Vers aan de Vest|supermarket|Purmerend|Ilse Kort, teamleider;Roy Bakels, bedrijfsleider
Schoonmaakbedrijf Blinkend|cleaning|Purmerend|Rachida Zaki, objectleider;Henri Mulders, directeur
Fietsenmakerij De Ketting|bikes|Edam|Gert Runge, eigenaar
Bibliotheek Waterland-Zuid|library|Monnickendam|Marja Sinnige, vestigingsmanager
Dierenpension De Rietkraag|animals|Ilpendam|Wouter Koning, eigenaar;Lonneke Bark, dierverzorger
Drukkerij Van Zet|printing|Purmerend|Oscar van Zet, eigenaar
Eetcafé De Waag|restaurant|Monnickendam|Kirsten Haring, eigenaar;Milo Stroo, kok
Cateraar Goed Gevuld|catering|Purmerend|Samantha Kist, planner;Rik Hooft, chef-kok
Metaalbewerking Ursem|metal|Middenbeemster|Kees Ursem, eigenaar;Tonny Bark, werkplaatschef
Meubelmakerij Nerf en Noest|furniture|Purmerend|Irma Noest, eigenaar
Wasserij De Witte Lijn|laundry|Zaandam|Gülsen Tekin, teamleider;Arnold Prins, directeur
Zuiderzeekade Museum|museum|Enkhuizen|Paulien Roggeveen, publiekszaken
Jachthaven De Ringvaart|harbour|Edam|Simon Schokker, havenmeester
Verpleeghuis Waterzicht, welzijn|care|Purmerend|Astrid Loer, teamleider welzijn;Bianca Dol, personeelszaken
Administratiekantoor Balans|office|Purmerend|Vera Stokvis, vennoot
Kaasmakerij Polderkaas|cheese|Beemster|Siem Klaver, kaasmaker;Ada Blokker, bedrijfsleider
Visverwerking De Dijkzicht|fish|Volendam|Jaap Tol, productieleider
Bloemenzaak Madelief|florist|Edam|Manon Rijk, eigenaar
Aannemer Groot Waterland|construction|Broek in Waterland|Harm Roosen, uitvoerder
Sporthal De Vaart|sports|Purmerend|Mieke Hos, beheerder
Fruitkwekerij De Lage Hoek|greenhouse|Beemster|Jan Konijn, eigenaar
Kinderopvang De Duikelaar|childcare|Purmerend|Loes Winkel, locatiemanager
Callcenter Helder aan de Lijn|callCentre|Amsterdam-Noord|Bo Verdonk, teamcoach
Autowasserij Glans|carWash|Purmerend|Sinan Erol, eigenaar
Kledingwinkel Draad en Daad|clothing|Purmerend|Jessie Vos, winkelmanager
Pakketpunt Snelle Jaap|delivery|Purmerend|Aziz Belkadi, depotleider
Restaurant De Oude Sluis|restaurant|Edam|Thea Knip, gastvrouw;Luuk Bleek, chef-kok
Hoveniersbedrijf Wilgenhout|green|Beemster|Mart Wilgers, eigenaar
Elektrozaak Stroomop|electro|Purmerend|Nico Hart, werkplaatschef
Ziekenhuis Waterlandpoort, logistiek|hospital|Purmerend|Carin Dool, hoofd logistiek
Webshop Doosje Post|packing|Purmerend|Lars Kool, oprichter;Noa Kempen, teamleider inpak
`)

export const kadeEmployers = employers(`
Ontwikkelbedrijf Zaanwerk|developmentCompany|Zaandam|Hilda Bos, jobconsulent;Freek Stoop, werkleider
Groothandel De Palletkoning|logistics|Zaandam|Danny Mos, magazijnchef
Bakkerij De Warme Schep|bakery|Krommenie|Lidy Schep, eigenaar;Gijs Schep, bakker
Gemeente Zaanbocht, wijkbeheer|green|Zaandam|Bram Slinger, voorman
Basisschool De Windroos|schoolCanteen|Wormerveer|Tessa Graaf, conciërge;Hans Dekking, directeur
Kringloop Goed Gevonden|thrift|Zaandam|Mo Rachidi, winkelleider
Woonzorg De Klaproos, keuken|careKitchen|Wormer|Alie Pronk, hoofd keuken
Dierenweide De Hooiberg|animals|Assendelft|Roelof Bakkum, beheerder
Supermarkt De Buurtkruidenier|supermarket|Krommenie|Sandra Visch, teamleider
Fietspunt Station|bikes|Zaandam|Vino Ramlal, beheerder
Koekfabriek Tante Sjaan|foodFactory|Zaandam|Monique Gras, ploegleider;Piet Vrij, personeelszaken
Plantenkas De Groene Vinger|greenhouse|Assendelft|Corine Ootes, teeltchef
Wasstraat De Spetter|carWash|Zaandam|Ton Schaaf, eigenaar
Hotel Aan de Zaan|hotel|Zaandam|Belinda Crok, housekeeping
Voetbalclub De Molenwiek, kantine|sports|Wormerveer|Ger Heijn, kantinebeheer
Sorteercentrum Terugwinst|recycling|Zaandam|Yusuf Aslan, teamleider
`)

/** Who one meets at the employers of the cast. */
export const castEmployers = {
  blom: { sector: 'bakery', met: ['Ilse Blom, eigenaar', 'Anton Blom, bakker'] },
  smit: { sector: 'garage', met: ['Rob Smit, eigenaar'] },
  hotelBos: { sector: 'hotel', met: ['Mandy Bos, housekeeping', 'Evert Bos, directeur'] },
  kwekerij: { sector: 'greenhouse', met: ['Jan de Hoef, kweker'] },
} as const
