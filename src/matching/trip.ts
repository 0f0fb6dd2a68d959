import { distanceKm } from '#src/places/postcode.ts'
import { travelAssumptions, travelClass, type TravelClass, travelMinutes, type TravelMode } from '#src/places/travel.ts'
import type { ProfileContent } from '#src/profiles/profile.ts'

/** What somebody found out about the way to a postcode. */
export interface OwnTravelTime {
  postcode4: string
  minutes: number
  way: string | null
}

/** What of a person decides about the way to work. */
export interface Traveller {
  postcode4: string | null
  travelBy: ProfileContent['travelBy']
  maxTravelMinutes: number | null
  own: readonly OwnTravelTime[]
}

/** The way from home to a place of work. */
export interface Trip {
  /** As the crow flies; undefined with an own travel time to a place of which a postcode is unknown. */
  km: number | undefined
  class: TravelClass | undefined
  /** From door to door; undefined when we cannot tell, as by car. */
  minutes: number | undefined
  way: TravelMode | undefined
  /** The minutes were found out, not estimated. */
  own: boolean
  verdict: 'for' | 'ask' | 'against'
}

/** Without a longest time of one's own: up to so many minutes is near, and over so many is long. Own choice, to be talked about, not a norm. */
const nearMinutes = 30
const longMinutes = 60
const isMode = (way: string | null): way is TravelMode => way !== null && way in travelAssumptions
const modes: Readonly<Partial<Record<string, TravelMode>>> = { walk: 'walking', bike: 'bicycle', publicTransport: 'publicTransport' }

function modesOf(travelBy: readonly string[]): TravelMode[] {
  return travelBy.length === 0 ? ['walking', 'bicycle', 'publicTransport'] : travelBy.flatMap((way) => modes[way] ?? [])
}

/** The lightest way somebody can go by oneself within the time that is wanted, else the quickest, with estimated minutes; undefined for who goes by car, moped or lift only. */
function likeliest(km: number, { travelBy, maxTravelMinutes }: Pick<Traveller, 'travelBy' | 'maxTravelMinutes'>): { way: TravelMode; minutes: number } | undefined {
  const minutes = travelMinutes(km)
  const ways = modesOf(travelBy).map((way) => ({ way, minutes: minutes[way] })).sort((a, b) => a.minutes - b.minutes)
  const within = ways.filter((one) => one.minutes <= (maxTravelMinutes ?? nearMinutes))
  return (Object.keys(travelAssumptions) as TravelMode[]).flatMap((mode) => within.filter(({ way }) => way === mode))[0] ?? ways[0]
}

function verdictOf(minutes: number | undefined, max: number | null, near: TravelClass | undefined): Trip['verdict'] {
  if (minutes !== undefined && max !== null) return minutes <= max ? 'for' : 'against'
  if (minutes !== undefined) return minutes <= nearMinutes ? 'for' : minutes <= longMinutes ? 'ask' : 'against'
  return near === 'walking' || near === 'bicycle' ? 'for' : near === 'far' ? 'against' : 'ask'
}

/** The way to a postcode, own travel time before any estimate; undefined when a postcode is unknown and nobody found the time out. */
export function tripTo(traveller: Traveller, postcode4: string | null): Trip | undefined {
  const known = traveller.own.find((one) => one.postcode4 === postcode4)
  const km = postcode4 === null || traveller.postcode4 === null ? undefined : distanceKm(traveller.postcode4, postcode4)
  if (!known && km === undefined) return undefined
  const near = km === undefined ? undefined : travelClass(km)
  const guess = known || km === undefined ? undefined : likeliest(km, traveller)
  const minutes = known?.minutes ?? guess?.minutes
  return { km, class: near, minutes, way: guess?.way ?? (known && isMode(known.way) ? known.way : undefined), own: known !== undefined, verdict: verdictOf(minutes, traveller.maxTravelMinutes, near) }
}
