import { wording } from '#kit/wording.ts'

export const codeWords = wording({ zh: { retired: (label: string) => `${label}（已停用）` }, en: { retired: (label: string) => `${label} (retired)` } })
