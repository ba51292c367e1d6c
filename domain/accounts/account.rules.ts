/** What a password must be (7-trust §1.3). `staff`: anyone whose role sees more than their own data. */
const commonest = new Set([
  '123456789', '1234567890', 'password123', 'qwerty12345', 'abc123456789', 'aa123456789', 'woaini1314', 'woaini520', 'woshishui123', 'asdf123456', 'zxcvbnm123', 'qwertyuiop', '1qaz2wsx3edc', 'q1w2e3r4t5', 'passw0rd123', 'admin123456', 'tongpin2026', 'shequ123456',
])

export const whyNotPassword = (password: string, { staff, name, loginName }: { staff: boolean; name: string; loginName: string }): string | undefined => {
  const shortest = staff ? 10 : 8
  if ([...password].length < shortest) return staff ? 'account.password-short-staff' : 'account.password-short'
  if (staff && classesIn(password) < 3) return 'account.password-simple'
  const plain = password.toLowerCase()
  if (commonest.has(plain) || /^(.)\1+$/.test(password) || /(?:0123456789|1234567890|abcdefgh|987654321)/.test(plain)) return 'account.password-common'
  if ([name, loginName].some((part) => part.length >= 2 && plain.includes(part.toLowerCase()))) return 'account.password-holds-name'
  return undefined
}

const classesIn = (password: string): number =>
  [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/].filter((one) => one.test(password)).length

/** Session lengths (7-trust §1.1): a desk forgets after half an hour, a phone in the field after twelve hours, one's own data after a month. */
export const sessionSpan = {
  desk: { idleMinutes: 30, absoluteHours: 12 },
  phone: { idleMinutes: 12 * 60, absoluteHours: 30 * 24 },
  own: { idleMinutes: 30 * 24 * 60, absoluteHours: 90 * 24 },
} as const
export type SessionKind = keyof typeof sessionSpan

export const sessionKindFor = (front: 'desk' | 'field', staff: boolean): SessionKind => (staff ? (front === 'desk' ? 'desk' : 'phone') : 'own')

/** Five wrong tries within a quarter of an hour close this account from this address for a quarter of an hour. */
export const LOCK_AFTER = 5
export const LOCK_MINUTES = 15
export const INVITATION_DAYS = 7
export const PASSWORD_DAYS = 90
