import crypto from 'node:crypto'

/** A fresh secret of 256 bits, for sessions and one-time links; only its hash is stored. */
export function newToken(): string {
  return crypto.randomBytes(32).toString('base64url')
}

/** The hash under which a token is stored. */
export function hashToken(token: string): string {
  return crypto.createHash('sha256').update(token).digest('hex')
}

/** Encrypts a text for one owner with AES-256-GCM; the owner is bound in, so a moved text does not open. */
export function seal(key: Buffer, owner: string, text: string): string {
  const nonce = crypto.randomBytes(12)
  const cipher = crypto.createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(owner))
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64')
}

/** Opens a sealed text; undefined when key or owner is another, or the text was changed. */
export function unseal(key: Buffer, owner: string, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64')
  if (bytes.length < 28) return undefined
  const decipher = crypto.createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(-16))
  try {
    return decipher.update(bytes.subarray(12, -16)) + decipher.final('utf8')
  } catch {
    return undefined
  }
}
