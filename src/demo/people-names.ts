/** Lists of data: the people of the demonstration beside the cast. All made up. `given|prefix|family|how spoken of|age` (h: hij, z: zij, d: die). */
const people = (text: string) => text.trim().split('\n').map((line) => {
  const [givenName = '', prefix = '', familyName = '', spoken = 'd', age = '30'] = line.trim().split('|')
  return { givenName, prefix: prefix || null, familyName, spoken: spoken as 'h' | 'z' | 'd', age: Number(age) }
})

export type NamedPerson = ReturnType<typeof people>[number]

export const waterlandNames = people(`
Joost||Molenaar|h|44
Naima||Chakroun|z|33
Wesley||Pinas|h|27
Marjolein|van der|Velde|z|51
Hamza||Öztürk|h|24
Lotte||Schouten|z|29
Dennis||Kramer|h|38
Soraya||Ramdin|z|41
Piotr||Nowak|h|36
Eline||Hoekstra|z|26
Youssef||Amrani|h|31
Corrie||Tol|z|57
Kevin||Veerman|h|23
Saskia||Karels|z|47
Abel||Tesfay|h|29
Ingrid||Bakker|z|54
Jeffrey||Martina|h|35
Fleur|de|Boer|z|22
Mohamed||Said|h|43
Anouk||Zwart|z|31
Rolf||Steur|h|58
Zeliha||Arslan|z|38
Nick||Buijs|h|28
Olga||Kovalenko|z|40
Stefan||Runderkamp|h|33
Meral||Şahin|z|49
Gijs||Plat|h|25
Chantal||Silven|z|36
Winston||Blijd|h|52
Iris|van|Wijk|z|24
Farid||Noori|h|37
Carla||Mooijer|z|56
Thomas||Keizer|h|30
Priya||Bhagwandin|z|28
Erik|ten|Have|h|46
Dunya||Al-Jabiri|z|27
Maarten||Sier|h|41
Jolanda||Conijn|z|50
Luca||Ferrari|h|26
Femke||Dijkstra|z|34
Selim||Korkmaz|h|32
Tineke||Visser|z|60
Rowan||Peereboom|d|23
Aleksandra||Wójcik|z|35
Ferry||Schilder|h|48
Nadia||Bouzid|z|30
Henk||Klaver|h|59
Merel||Schaap|z|21
Anwar||Mahmoud|h|39
Sabine||Lakeman|z|42
Tobias||Winter|h|27
Linh||Tran|z|25
Marco||Duijn|h|45
Yvonne||Beets|z|53
Idris||Haile|h|28
Roos||Ridderikhoff|z|23
Vincent||Oud|h|34
Hatice||Yıldırım|z|44
Sven||Nieuwland|h|29
Gwen||Leeflang|z|37
Bilal||El Hamdi|h|22
Monique||Kroon|z|48
Jasper||Tuyp|h|31
Ayla||Çelik|z|26
Ronald||Spaan|h|55
Djamila||Kasmi|z|35
Niels||Hartog|h|40
Melanie||Breet|z|32
Arash||Karimi|h|36
Willeke||Ruiter|z|52
Tom||Kwakman|h|24
Sherida||Felter|z|46
Mike||Bond|h|33
Agnes||Owusu|z|43
Quinten||Groen|h|21
Esther|van den|Brink|z|39
Kadir||Polat|h|47
Lies||Jonk|z|58
Matthijs|de|Haan|h|35
Rania||Haddad|z|29
Patrick||Sluis|h|42
Simone||Roos|z|45
Jurre||Kes|h|23
Cemile||Doğan|z|51
Arjan||Ploeger|h|37
Maud||Verkerk|z|27
Ismael||Santos|h|30
Tamara||Zeeman|z|34
Ruud||Bleeker|h|56
Noah||Appelman|d|25
`)

export const kadeNames = people(`
Jordy||Hop|h|22
Chayenne||Bruin|z|24
Mehdi||Ouali|h|27
Danique||Stam|z|21
Ricardo||Wijngaarde|h|31
Kim||Porsius|z|29
Emre||Aksoy|h|23
Patricia||Houtman|z|44
Levi||Kuiper|h|20
Samira||Tahiri|z|26
Jeroen||Mol|h|38
Britt||Kok|z|22
Gerrit||Bijl|h|52
Shanaya||Doelwijt|z|25
Nathan||Blank|h|24
Marieke||Dekkers|z|33
Owen||Hoff|h|21
Yara||Mansour|z|23
Sjoerd||Laan|h|46
Denise||Tromp|z|36
Ali||Rezai|h|28
Wendy||Kooij|z|41
Bart||Ooms|h|30
Jayden||Emanuels|h|20
`)

/** Colleagues on the shop floor: given names for a note. */
export const colleagueNames = `Gerda Anton Saïda Ton Marleen Burak Joyce Peter-Jan Rita Hassan Willem Nancy Ed Monica Ahmed Truus Ilona Cor Sandra Dirk Leila Menno Angela Roy Trudy Jan Carmen Freek Ans Orhan Petra Leo Sylvia Mustafa Greet Paul Vanessa Wil Angelo Hennie`.split(' ')

/** Care workers around a person: given names for a note. */
export const carerNames = `Marloes Hans Rianne Sietske Jaap Oumaima Dineke Frank Ellen Roel Nienke Kirsten Gerben Lianne Mirjam Stephan`.split(' ')
