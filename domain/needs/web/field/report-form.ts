import type * as z from 'zod/mini'
import type { ReportNeed } from '#domain/needs/need.contract.ts'
import { whyNotReport } from '#domain/needs/need.rules.ts'
import type { Field, NeedUrgency } from '#domain/settings/codes.ts'

/** 什么事, as pictures; each stands for a field of service, and what stays open stays open. */
export const MATTERS = ['repair', 'medicine', 'company', 'paperwork', 'quarrel', 'other'] as const
export type Matter = (typeof MATTERS)[number]
const fieldOf: Record<Matter, Field> = { repair: 'everyday_help', medicine: 'medical_help', company: 'comfort', paperwork: 'everyday_help', quarrel: 'mediation', other: 'undetermined' }

export type ForWhom = 'me' | 'other'
export type Speaker = 'self' | 'family' | 'seen'

/** What the form holds while it is being filled; kept as a draft just so. */
export interface Filled {
  /** The need's own id, made once with the draft: handed in twice it is still one need. */
  needId: string
  forWhom: ForWhom | null
  personId: string | null
  personName: string
  phone: string
  speaker: Speaker | null
  consent: boolean
  /** Why the person does not enter it themselves; asked whenever somebody else spoke. */
  proxyWhy: string
  matter: Matter | null
  said: string
  urgency: NeedUrgency | null
  areaCode: string
  /** Ids of photos that lie on the phone; they follow the report. */
  photos: string[]
  photoConsent: boolean
}

export const blankReport = (needId: string, more: Partial<Filled> = {}): Filled =>
  ({ needId, forWhom: null, personId: null, personName: '', phone: '', speaker: null, consent: false, proxyWhy: '', matter: null, said: '', urgency: null, areaCode: '', photos: [], photoConsent: false, ...more })

export type ReportFault = 'who' | 'name' | 'speaker' | 'why' | 'matter' | 'said' | 'area'

/** What must still be filled in, in the order of the page. */
export const missingIn = (filled: Filled): ReportFault[] => {
  const own = filled.forWhom === 'me'
  const missing: (ReportFault | false)[] = [
    filled.forWhom === null && 'who',
    !own && filled.forWhom !== null && !filled.personId && filled.personName.trim() === '' && 'name',
    !own && filled.forWhom !== null && filled.speaker === null && 'speaker',
    !own && filled.speaker !== null && whyNotReport({ saidBy: filled.speaker, proxyConsent: filled.consent, proxyReason: filled.proxyWhy }) !== undefined && 'why',
    filled.matter === null && filled.said.trim().length < 2 && 'matter',
    filled.matter === 'other' && filled.said.trim().length < 2 && 'said',
    filled.areaCode === '' && 'area',
  ]
  return missing.filter((one): one is ReportFault => one !== false)
}

const LONGEST_SUMMARY = 60

/** `家里维修：厨房灯坏了`; long words stand in full in the description. */
const summaryOf = ({ matter, said }: Filled, matterWord: string): string => {
  const words = said.trim().replace(/\s+/g, ' ')
  const lead = matter && matter !== 'other' ? matterWord : ''
  if (words === '') return lead
  const short = [...words].length > LONGEST_SUMMARY ? `${[...words].slice(0, LONGEST_SUMMARY).join('')}…` : words
  return lead ? `${lead}：${short}` : short
}

export interface Reporter { isWorker: boolean; isGridWorker: boolean }

export const inputOf = (filled: Filled, matterWord: string, { isWorker, isGridWorker }: Reporter): z.input<typeof ReportNeed> => {
  const own = filled.forWhom === 'me'
  const said = filled.said.trim()
  return {
    id: filled.needId, areaCode: filled.areaCode, summary: summaryOf(filled, matterWord), saidBy: own ? 'self' : (filled.speaker ?? 'seen'),
    ...([...said].length > LONGEST_SUMMARY ? { description: said } : {}),
    ...(filled.matter ? { field: fieldOf[filled.matter] } : {}),
    ...(filled.urgency ? { urgency: filled.urgency } : {}),
    // A worker's way of hearing of it is known for grid workers only; the others leave it open.
    ...(isGridWorker ? { source: 'grid' as const } : isWorker ? {} : { source: own ? 'resident_app' as const : 'proxy' as const }),
    ...(own ? {} : whoOf(filled)),
  }
}

const whoOf = ({ personId, personName, phone, speaker, consent, proxyWhy }: Filled) => ({
  ...(personId ? { personId } : { personName: personName.trim() }),
  ...(phone.trim() ? { phone: phone.trim() } : {}),
  // A tick that was left empty is an answer too: the person was not asked.
  ...(speaker === 'self' ? {} : { proxyConsent: consent, proxyReason: proxyWhy.trim() }),
})
