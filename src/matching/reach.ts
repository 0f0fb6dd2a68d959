import { type Centre, centreOf, postcodes } from '#src/places/postcode.ts'
import { type Traveller, tripTo } from './trip.ts'

/** How far we look, in kilometres as the crow flies; farther only with an own travel time. Own choice. */
export const outerKm = 50

/** A postcode as one person sees it: how far, beyond what we look at, or too far for this person. */
export interface SeenPostcode {
  code: string
  km: number | null
  beyond: boolean
  tooFar: boolean
}

/** Degrees beyond which a place certainly lies farther than `outerKm`: a degree of latitude is 111 km, a degree of longitude at least 65 km in the Netherlands. */
const outerDegrees = { latitude: outerKm / 111, longitude: outerKm / 65 }

function certainlyBeyond(home: Centre, code: string): boolean {
  const there = centreOf(code)
  return there !== undefined && (Math.abs(there.latitude - home.latitude) > outerDegrees.latitude || Math.abs(there.longitude - home.longitude) > outerDegrees.longitude)
}

/** Every postcode we know and every one with an own travel time, from one home; without a known home postcode only the latter. */
export function postcodesFrom(traveller: Traveller): SeenPostcode[] {
  const own = new Set(traveller.own.map(({ postcode4 }) => postcode4))
  const home = traveller.postcode4 === null ? undefined : centreOf(traveller.postcode4)
  return [...new Set([...(home ? postcodes : []), ...own])].flatMap((code) => {
    if (home && !own.has(code) && certainlyBeyond(home, code)) return [{ code, km: null, beyond: true, tooFar: true }]
    const trip = tripTo(traveller, code)
    return trip ? [{ code, km: trip.km ?? null, beyond: !trip.own && (trip.km ?? 0) > outerKm, tooFar: trip.verdict === 'against' }] : []
  })
}
