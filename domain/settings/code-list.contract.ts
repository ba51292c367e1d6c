import * as z from 'zod/mini'
import { Instant, endpoint, text } from '#kit/endpoint.ts'
import { CODE } from './code.contract.ts'
import { CODE_LIST_NAMES, type CodeListName } from './code-lists.ts'

// A file of its own, so that a phone page that only words a code carries no more than this.

export const CodeEntry = z.object({ code: z.string().check(z.regex(CODE)), zh: text(20), en: z.string().check(z.trim(), z.maxLength(60)), retired: z.optional(z.boolean()) })
const CountyList = z.object({ list: z.enum(CODE_LIST_NAMES as [CodeListName, ...CodeListName[]]), entries: z.array(CodeEntry), earlier: z.array(z.object({ until: Instant, labels: z.array(CodeEntry) })) })
export type CountyList = z.infer<typeof CountyList>

export const codeListEndpoints = {
  codes: endpoint({
    method: 'GET', path: '/settings/codes', may: 'signed-in', says: 'The code lists this county words or keeps otherwise than shipped, with how codes were called before. With the version one has, nothing comes back unless it changed.',
    input: z.object({ version: z.optional(z.string().check(z.maxLength(40))) }), output: z.object({ version: z.string(), lists: z.nullable(z.array(CountyList)) }),
  }),
}
