import { postcodeCentres } from './postcode-centres.ts'

/** A point on earth in degrees (WGS 84). */
export interface Centre {
  latitude: number
  longitude: number
}

function readCentres(): Map<string, Centre> {
  const lines = postcodeCentres.trim().split(/[;\n]/).map((line) => line.split(' ') as [string, string, string])
  return new Map(lines.map(([code, latitude, longitude]) => [code, { latitude: Number(latitude), longitude: Number(longitude) }]))
}

const centres = readCentres()
/** Every four-digit postcode of which we know the centre. */
export const postcodes: readonly string[] = [...centres.keys()]
/** Mean radius of the earth, IUGG. */
const earthRadiusKm = 6371.0088
const postcodeShape = /^([1-9]\d{3})(\s*(?!S[ADS])[A-Z]{2})?$/
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** The four digits of a Dutch postcode, from `9401` or `9401 AB`; undefined when the text is no postcode. Does not tell whether it exists. */
export function postcode4Of(text: string): string | undefined {
  return postcodeShape.exec(text.trim().toUpperCase())?.[1]
}

/** The centre of a four-digit postcode; undefined when we do not know the code. Source: GeoNames, CC BY 4.0. */
export function centreOf(postcode4: string): Centre | undefined {
  return centres.get(postcode4)
}

/**
 * Kilometres as the crow flies between the centres of two four-digit postcodes, 0 for the same code; undefined when a code is
 * unknown. Great circle, haversine formula.
 */
export function distanceKm(from4: string, to4: string): number | undefined {
  const from = centreOf(from4)
  const to = centreOf(to4)
  if (!from || !to) return undefined
  const north = Math.sin(radians(to.latitude - from.latitude) / 2) ** 2
  const east = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2
  const part = north + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * east
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(part)))
}
