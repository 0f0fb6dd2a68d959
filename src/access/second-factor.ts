import crypto from 'node:crypto'
import { generateSecret, generateURI, verifySync } from 'otplib'
import { hashToken, seal, unseal } from './secrets.ts'

/** A fresh secret for an authenticator app (RFC 6238). */
export function newSecondFactor(): string {
  return generateSecret()
}

/** The address an authenticator app reads from the picture. */
export function secondFactorAddress(secret: string, email: string): string {
  return generateURI({ issuer: 'Meewerk', label: email, secret })
}

/** The time step of a right code, one step of thirty seconds early or late allowed; undefined when the code is wrong. */
export function stepOfCode(secret: string, code: string, now: Date): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined
  const result = verifySync({ secret, token: code, epochTolerance: 30, epoch: Math.floor(now.getTime() / 1000) })
  if (!result.valid) return undefined
  return 'timeStep' in result ? result.timeStep : undefined
}

/** Ten codes for when the phone is lost, each for one time; store only their hashes. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: 10 }, () => crypto.randomBytes(8).toString('hex').replace(/(.{4})(?=.)/g, '$1-'))
}

/** The hash of a recovery code, blind to spaces, dashes and capitals. */
export function recoveryHash(code: string): string {
  return hashToken(code.toLowerCase().replace(/[^0-9a-f]/g, ''))
}

/** The secret as stored: encrypted, bound to its owner. */
export function sealSecret(key: Buffer, staffId: string, secret: string): string {
  return seal(key, `totp:${staffId}`, secret)
}

/** The secret as used; undefined when it does not open. */
export function openSecret(key: Buffer, staffId: string, sealed: string): string | undefined {
  return unseal(key, `totp:${staffId}`, sealed)
}
