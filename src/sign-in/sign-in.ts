import { z } from 'zod'

/** What the sign-in page sends. */
export const SignInForm = z.object({
  email: z.string().trim().min(1, 'emailMissing').max(200, 'emailMissing'),
  password: z.string().min(1, 'passwordMissing').max(200, 'passwordMissing'),
  to: z.string().default(''),
})

/** The second step: a code of the authenticator app, or a recovery code. */
export const SecondFactorForm = z.object({ code: z.string().trim().min(6, 'codeMissing').max(40, 'codeMissing'), to: z.string().default('') })

const common = ['password1234', 'welkom123456', 'wachtwoord12', 'wachtwoord123', '123456789012', 'qwertyuiop12', 'welkom2026!!', 'meewerk12345', 'geheim123456', 'letmein12345']

/** A password: at least twelve characters and not one of the well-known ones; no other rules (ASVS 6.2). */
export const Password = z
  .string('passwordShort')
  .min(12, 'passwordShort')
  .max(200, 'passwordLong')
  .refine((text) => !common.includes(text.toLowerCase()) && new Set(text).size > 4, 'passwordCommon')

/** What an invited person sends: a password, and a code that proves the authenticator app works. */
export const AcceptForm = z.object({
  password: Password,
  code: z.string('codeMissing').trim().regex(/^\d{6}$/, 'codeMissing'),
  sealed: z.string(),
})

/** What the very first administrator sends as well. */
export const FirstAdministratorForm = AcceptForm.extend({
  organisation: z.string('organisationMissing').trim().min(2, 'organisationMissing').max(120, 'organisationMissing'),
  slug: z.string('slugWrong').trim().regex(/^[a-z0-9][a-z0-9-]{1,40}$/, 'slugWrong'),
  name: z.string('nameMissing').trim().min(2, 'nameMissing').max(120, 'nameMissing'),
  email: z.string('emailMissing').trim().toLowerCase().pipe(z.email('emailWrong')),
})

/** What one sends to change an own password. */
export const NewPasswordForm = z.object({ current: z.string('passwordMissing').min(1, 'passwordMissing'), password: Password })

/** Where to go after signing in: only a path of this site. */
export function safePath(to: string): string | undefined {
  return /^\/(?![/\\])[\w\-./?=&%:+~]*$/.test(to) ? to : undefined
}
