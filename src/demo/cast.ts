import type { Role } from '#src/access/permissions.ts'

/** The fictional people everybody knows: the same in the demonstration, the tests and the documentation. */
export interface CastStaff {
  id: string
  name: string
  email: string
  roles: readonly { role: Role; team?: string }[]
}

const id = (group: number, number: number) => `00000000-0000-4000-8000-${String(group).padStart(4, '0')}${String(number).padStart(8, '0')}`

export const organisations = {
  waterland: { id: id(1, 1), slug: 'ggz-waterland', name: 'GGZ Waterland' },
  kade: { id: id(1, 2), slug: 'de-kade', name: 'Stichting De Kade' },
} as const

export const teams = {
  west: { id: id(2, 1), organisation: 'waterland', name: 'IPS-team West', kind: 'ips' },
  centrum: { id: id(2, 2), organisation: 'waterland', name: 'IPS-team Centrum', kind: 'ips' },
  factWest: { id: id(2, 3), organisation: 'waterland', name: 'FACT West', kind: 'treatment' },
  factCentrum: { id: id(2, 4), organisation: 'waterland', name: 'FACT Centrum', kind: 'treatment' },
  haven: { id: id(2, 5), organisation: 'kade', name: 'IPS-team Haven', kind: 'ips' },
} as const

export const staff = {
  fatima: { id: id(3, 1), organisation: 'waterland', name: 'Fatima Aydin', email: 'fatima@waterland.example', roles: [{ role: 'coach', team: 'west' }] },
  bram: { id: id(3, 2), organisation: 'waterland', name: 'Bram de Jong', email: 'bram@waterland.example', roles: [{ role: 'coach', team: 'west' }] },
  noor: { id: id(3, 3), organisation: 'waterland', name: 'Noor Hamidi', email: 'noor@waterland.example', roles: [{ role: 'coach', team: 'west' }] },
  joris: { id: id(3, 4), organisation: 'waterland', name: 'Joris Wolters', email: 'joris@waterland.example', roles: [{ role: 'coach', team: 'centrum' }] },
  meryem: { id: id(3, 5), organisation: 'waterland', name: 'Meryem Kaya', email: 'meryem@waterland.example', roles: [{ role: 'coach', team: 'centrum' }] },
  tim: { id: id(3, 6), organisation: 'waterland', name: 'Tim Verhoeven', email: 'tim@waterland.example', roles: [{ role: 'coach', team: 'centrum' }] },
  marieke: { id: id(3, 7), organisation: 'waterland', name: 'Marieke van Dam', email: 'marieke@waterland.example', roles: [{ role: 'teamLead', team: 'west' }] },
  peter: { id: id(3, 8), organisation: 'waterland', name: 'Peter Kuipers', email: 'peter@waterland.example', roles: [{ role: 'teamLead', team: 'centrum' }] },
  els: { id: id(3, 9), organisation: 'waterland', name: 'Els de Graaf', email: 'els@waterland.example', roles: [{ role: 'treatmentTeamMember', team: 'factWest' }] },
  ada: { id: id(3, 10), organisation: 'waterland', name: 'Ada Brouwer', email: 'ada@waterland.example', roles: [{ role: 'assessor' }] },
  ruben: { id: id(3, 11), organisation: 'waterland', name: 'Ruben Smit', email: 'ruben@waterland.example', roles: [{ role: 'researcher' }] },
  wim: { id: id(3, 12), organisation: 'waterland', name: 'Wim Post', email: 'wim@waterland.example', roles: [{ role: 'administrator' }] },
  petra: { id: id(3, 13), organisation: 'waterland', name: 'Petra Hoek', email: 'petra@waterland.example', roles: [{ role: 'privacyOfficer' }] },
  lot: { id: id(3, 14), organisation: 'kade', name: 'Lot Veenstra', email: 'lot@dekade.example', roles: [{ role: 'coach', team: 'haven' }] },
  karim: { id: id(3, 15), organisation: 'kade', name: 'Karim Benali', email: 'karim@dekade.example', roles: [{ role: 'coach', team: 'haven' }] },
  inge: { id: id(3, 16), organisation: 'kade', name: 'Inge Bosma', email: 'inge@dekade.example', roles: [{ role: 'teamLead', team: 'haven' }] },
  anja: { id: id(3, 17), organisation: 'kade', name: 'Anja Mulder', email: 'anja@dekade.example', roles: [{ role: 'administrator' }, { role: 'privacyOfficer' }] },
} as const satisfies Record<string, CastStaff & { organisation: keyof typeof organisations }>

export type StaffName = keyof typeof staff

/** Participants of the cast; `startedAgo` is days before today. */
export const people = {
  sanne: { id: id(4, 1), organisation: 'waterland', team: 'west', treatment: null, coach: 'fatima', givenName: 'Sanne', prefix: null, familyName: 'Bos', targetGroup: 'lvb', clientNumber: '1001', bornOn: '2001-05-14', startedAgo: 120 },
  omar: { id: id(4, 2), organisation: 'waterland', team: 'west', treatment: 'factWest', coach: 'bram', givenName: 'Omar', prefix: null, familyName: 'Yilmaz', targetGroup: 'ggz', clientNumber: '1002', bornOn: '1994-11-02', startedAgo: 75 },
  amira: { id: id(4, 3), organisation: 'waterland', team: 'west', treatment: 'factWest', coach: 'fatima', givenName: 'Amira', prefix: null, familyName: 'El Idrissi', targetGroup: 'ggz', clientNumber: '1003', bornOn: '1988-01-23', startedAgo: 300 },
  bas: { id: id(4, 4), organisation: 'waterland', team: 'west', treatment: 'factWest', coach: 'fatima', givenName: 'Bas', prefix: null, familyName: 'Jansen', targetGroup: 'ggz', clientNumber: '1004', bornOn: '1979-07-09', startedAgo: 40 },
  pien: { id: id(4, 5), organisation: 'waterland', team: 'west', treatment: 'factWest', coach: 'noor', givenName: 'Pien', prefix: 'de', familyName: 'Groot', targetGroup: 'ggz', clientNumber: '1005', bornOn: '1999-03-30', startedAgo: 410 },
  daan: { id: id(4, 6), organisation: 'waterland', team: 'centrum', treatment: 'factCentrum', coach: 'joris', givenName: 'Daan', prefix: 'van den', familyName: 'Berg', targetGroup: 'ggz', clientNumber: '1006', bornOn: '1985-09-17', startedAgo: 200 },
  lina: { id: id(4, 7), organisation: 'waterland', team: 'centrum', treatment: 'factCentrum', coach: 'meryem', givenName: 'Lina', prefix: null, familyName: 'Osman', targetGroup: 'ggz', clientNumber: '1007', bornOn: '1996-12-05', startedAgo: 20 },
  kees: { id: id(4, 8), organisation: 'waterland', team: 'centrum', treatment: 'factCentrum', coach: 'tim', givenName: 'Kees', prefix: null, familyName: 'Postma', targetGroup: 'ggz', clientNumber: '1008', bornOn: '1972-04-11', startedAgo: 600 },
  robin: { id: id(4, 9), organisation: 'kade', team: 'haven', treatment: null, coach: 'lot', givenName: 'Robin', prefix: null, familyName: 'Dekker', targetGroup: 'lvb', clientNumber: '2001', bornOn: '2003-08-21', startedAgo: 150 },
  milan: { id: id(4, 10), organisation: 'kade', team: 'haven', treatment: null, coach: 'lot', givenName: 'Milan', prefix: null, familyName: 'Peters', targetGroup: 'lvb', clientNumber: '2002', bornOn: '1998-02-28', startedAgo: 380 },
  esra: { id: id(4, 11), organisation: 'kade', team: 'haven', treatment: null, coach: 'karim', givenName: 'Esra', prefix: null, familyName: 'Demir', targetGroup: 'lvb', clientNumber: '2003', bornOn: '2000-10-10', startedAgo: 60 },
  thijs: { id: id(4, 12), organisation: 'kade', team: 'haven', treatment: null, coach: 'karim', givenName: 'Thijs', prefix: 'van', familyName: 'Leeuwen', targetGroup: 'lvb', clientNumber: '2004', bornOn: '1990-06-06', startedAgo: 500 },
} as const

export type PersonName = keyof typeof people

/** Employers of the cast. */
export const employers = {
  blom: { id: id(5, 1), organisation: 'waterland', name: 'Bakkerij Blom', kvk: '12345678', place: 'Purmerend' },
  smit: { id: id(5, 2), organisation: 'waterland', name: 'Garage Smit', kvk: '34567890', place: 'Purmerend' },
  hotelBos: { id: id(5, 3), organisation: 'waterland', name: 'Hotel Bos', kvk: '45678901', place: 'Edam' },
  kwekerij: { id: id(5, 4), organisation: 'kade', name: 'Kwekerij De Hoef', kvk: '90123456', place: 'Beemster' },
} as const
