import { MOST_ABOUT_ONE, MOST_UNDER_WAY, mimeOf } from './attachment.limits.ts'

const LONGEST_NAME = 100
/** The name of a document as it may stand on somebody else’s disk: no path, no signs that turn the reading round, and the ending that its bytes have. */
export const safeName = (name: string, type: string): string => {
  const ending = Object.entries(mimeOf).find(([, mime]) => mime === type)?.[0] ?? 'bin'
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const plain = last.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"|?*]/gu, '').replace(/^[.\s]+|[.\s]+$/g, '').replace(/\.(?:pdf|docx|xlsx|jpe?g|png|webp)$/i, '')
  return `${[...plain].slice(0, LONGEST_NAME).join('') || '文件'}.${ending}`
}

export interface Standing {
  areaCode: string
  /** False where somebody brought a photo and may not look at the thing afterwards: the matter has become sensitive. */
  maySee: boolean
  mayAdd: boolean
  /** Removes what others have added. */
  mayManage: boolean
  /** A danger, a child: each look leaves a fact. */
  sensitive: boolean
  /** A photo of it needs the guardian’s consent (R65). */
  minors: boolean
}

export const whyNotAdd = ({ mayAdd, minors }: Standing, { ready, underWay, consent }: { ready: number; underWay: number; consent: boolean }): string | undefined => {
  if (!mayAdd) return 'attachment.not-here'
  if (ready >= MOST_ABOUT_ONE) return 'attachment.too-many'
  if (underWay >= MOST_UNDER_WAY) return 'attachment.too-many-under-way'
  return minors && !consent ? 'attachment.consent-needed' : undefined
}

export const mayRemove = ({ maySee, mayManage }: Pick<Standing, 'maySee' | 'mayManage'>, addedBy: string, accountId: string | null): boolean => maySee && (mayManage || addedBy === accountId)
