/** How a person can go to work on their own. */
export type TravelMode = 'walking' | 'bicycle' | 'publicTransport'
/** The lightest way to go that is likely to do; `far` asks for a talk about travelling before anything else. */
export type TravelClass = TravelMode | 'far'

/** What we assume of one way of going. */
export interface TravelAssumption {
  /** Farthest distance as the crow flies, included. */
  upToKm: number
  kmPerHour: number
  /** Minutes that do not depend on the distance: to the stop, waiting, changing. */
  extraMinutes: number
}

/**
 * Our own round figures for an ordinary adult, no measurement: a person's own travel minutes always go before them. In the
 * order from light to heavy.
 */
export const travelAssumptions: Record<TravelMode, TravelAssumption> = {
  walking: { upToKm: 1.5, kmPerHour: 5, extraMinutes: 0 },
  bicycle: { upToKm: 7.5, kmPerHour: 15, extraMinutes: 0 },
  publicTransport: { upToKm: 30, kmPerHour: 30, extraMinutes: 15 },
}

/** How much longer the road is than the line as the crow flies; own assumption. */
export const detour = 1.3
/** What we take for a trip within one four-digit postcode, where the distance between centres is 0; own assumption. */
export const withinPostcodeKm = 0.7

const modes = Object.keys(travelAssumptions) as TravelMode[]
const step = 5

/** The lightest way of going for a distance in kilometres as the crow flies. */
export function travelClass(km: number): TravelClass {
  return modes.find((mode) => km <= travelAssumptions[mode].upToKm) ?? 'far'
}

/**
 * Roughly how many minutes from door to door, by each way of going, for a distance in kilometres as the crow flies. Rounded
 * up to five minutes: it is an estimate from two postcodes, not a journey plan.
 */
export function travelMinutes(km: number): Record<TravelMode, number> {
  const roadKm = Math.max(km, withinPostcodeKm) * detour
  const minutes = ({ kmPerHour, extraMinutes }: TravelAssumption) => Math.ceil(((60 * roadKm) / kmPerHour + extraMinutes) / step) * step
  return {
    walking: minutes(travelAssumptions.walking),
    bicycle: minutes(travelAssumptions.bicycle),
    publicTransport: minutes(travelAssumptions.publicTransport),
  }
}
