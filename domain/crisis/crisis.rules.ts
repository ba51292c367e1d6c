import type { DangerKind, DangerWords } from '#domain/settings/setting.contract.ts'

const plain = (words: string): string => words.normalize('NFKC').replace(/[\s\p{P}]+/gu, '').toLowerCase()

/**
 * Which kinds of danger a text points at. Denial and hearsay are not told apart: a false alarm costs a call, a missed one more.
 * Spaces and punctuation between the characters hide nothing.
 */
export const dangerIn = (texts: (string | null | undefined)[], words: DangerWords): DangerKind[] => {
  const heard = texts.map((text) => plain(text ?? ''))
  return words.filter((entry) => entry.words.map(plain).some((word) => heard.some((text) => text.includes(word)))).map(({ kind }) => kind)
}

export const receiptDueAt = (raisedAt: Date, minutes: number): Date => new Date(raisedAt.getTime() + minutes * 60_000)

export const whyNotAcknowledge = (alert: { status: string }): string | undefined => (alert.status === 'raised' ? undefined : `danger.already-${alert.status}`)
export const whyNotStandDown = (alert: { status: string }): string | undefined => (alert.status === 'closed' ? 'danger.already-closed' : undefined)
