/** What a letter to somebody says when support does not begin: kind, short, and with the way back. One text for each reason that asks for its own. */
export const letterWords = {
  nl: {
    title: (name: string) => `Dag ${name}`,
    thanks: 'Je wilt graag werken. Fijn dat je dat zei.',
    because: {
      unready: 'We beginnen nu niet samen.\nDat ligt niet aan jou.',
      noWish: 'Je wilt nu niet zoeken naar werk.\nDat is goed.',
      otherArea: 'Je woont te ver weg van ons team.\nWe zoeken samen een team dicht bij jou.',
      noCapacity: 'Er is nu geen plek bij ons.\nDat ligt niet aan jou.',
      otherService: 'Je kiest nu andere hulp.\nDat is goed.',
      moved: 'Je bent verhuisd.\nWe zoeken samen een team dicht bij jou.',
      other: 'We beginnen nu niet samen.\nBel ons als je wilt weten waarom.',
    },
    door: 'De deur blijft open.\nWil je weer praten over werk? Bel ons.\nJe bent altijd welkom.',
    call: 'Bel',
  },
  en: {
    title: (name: string) => `Hello ${name}`,
    thanks: 'You would like to work. Good that you said so.',
    because: {
      unready: 'We do not start together now.\nThat is not because of you.',
      noWish: 'You do not want to look for work now.\nThat is fine.',
      otherArea: 'You live too far from our team.\nTogether we look for a team near you.',
      noCapacity: 'There is no place with us now.\nThat is not because of you.',
      otherService: 'You choose other help now.\nThat is fine.',
      moved: 'You moved.\nTogether we look for a team near you.',
      other: 'We do not start together now.\nCall us if you want to know why.',
    },
    door: 'The door stays open.\nDo you want to talk about work again? Call us.\nYou are always welcome.',
    call: 'Call',
  },
}
