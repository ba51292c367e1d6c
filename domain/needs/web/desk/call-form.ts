import type * as z from 'zod/mini'
import type { Need, ReportNeed } from '#domain/needs/need.contract.ts'
import { whyNotReport } from '#domain/needs/need.rules.ts'
import type { NeedUrgency } from '#domain/settings/codes.ts'

/** One call as it is being written down. */
export interface Call {
  needId: string; noteId: string
  phone: string
  /** The caller, once recognised. */
  personId: string | null; name: string
  forOther: boolean; otherName: string; reach: boolean
  saidBy: 'family' | 'seen' | null; consent: boolean | null; reason: string
  words: string; areaCode: string; urgency: NeedUrgency | null
}

/** What came of a call: a new need, or one more word on one that is open. */
export interface Saved { need: Need; again: boolean }

export const newCall = (needId: string, noteId: string): Call =>
  ({ needId, noteId, phone: '', personId: null, name: '', forOther: false, otherName: '', reach: false, saidBy: null, consent: null, reason: '', words: '', areaCode: '', urgency: null })

export const isTouched = ({ phone, name, words, otherName }: Call): boolean => [phone, name, words, otherName].some((text) => text.trim() !== '')

/** Enough digits to look for. */
export const isWholeNumber = (phone: string): boolean => /^\+?[\d\s-]{7,20}$/.test(phone.trim())

export type CallFault = 'phoneOrName' | 'name' | 'proxyConsent' | 'proxyReason' | 'words' | 'area'

/** What must still be written, in the order of the page. */
export const missingIn = (call: Call): CallFault[] => {
  const proxy = call.forOther ? whyNotReport({ saidBy: call.saidBy ?? 'seen', proxyConsent: call.consent ?? undefined, proxyReason: call.reason }) : undefined
  const missing: (CallFault | false)[] = [
    !call.forOther && !call.personId && call.name.trim() === '' && 'phoneOrName',
    call.forOther && call.otherName.trim() === '' && 'name',
    proxy !== undefined && proxy.field,
    call.words.trim().length < 2 && 'words',
    call.areaCode === '' && 'area',
  ]
  return missing.filter((one): one is CallFault => one !== false)
}

const LONGEST_SUMMARY = 60

/** A caller's number is the person's own unless they call for somebody else who cannot be reached on it. */
export const reportOfCall = (call: Call): z.input<typeof ReportNeed> => {
  const words = call.words.trim()
  const [phone, short] = [isWholeNumber(call.phone) ? call.phone.trim() : '', [...words.replace(/\s+/g, ' ')]]
  const who = call.forOther
    ? { personName: call.otherName.trim(), ...(phone && call.reach ? { phone } : {}), saidBy: call.saidBy ?? ('seen' as const), ...(call.consent === null ? {} : { proxyConsent: call.consent }), proxyReason: call.reason.trim() }
    : { ...(call.personId ? { personId: call.personId } : { personName: call.name.trim(), ...(phone ? { phone } : {}) }), saidBy: 'self' as const }
  return {
    id: call.needId, areaCode: call.areaCode, source: 'phone', ...who, summary: short.length > LONGEST_SUMMARY ? `${short.slice(0, LONGEST_SUMMARY).join('')}…` : short.join(''),
    ...(short.length > LONGEST_SUMMARY || words.includes('\n') ? { description: words } : {}), ...(call.urgency ? { urgency: call.urgency } : {}),
  }
}
