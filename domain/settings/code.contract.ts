import * as z from 'zod/mini'
import type { CodeListName } from './code-lists.ts'

/** What a code looks like in any county; whether this county has it is asked when something is filed under it (server/known-codes.ts). */
export const CODE = /^[a-z][a-z0-9_]{0,39}$/

export interface CodeField { list: CodeListName; kept: boolean }
/** Which schemas are codes of a county's list: the server finds them in every endpoint by this. */
export const codeFields = new WeakMap<object, CodeField>()

const codeOf = (list: CodeListName, kept = false) => {
  const schema = z.string().check(z.regex(CODE))
  codeFields.set(schema, { list, kept })
  return schema
}

export const GroupCode = codeOf('groups')
export const FieldCode = codeOf('fields')
export const MethodCode = codeOf('methods')
export const SourceCode = codeOf('sources')
export const ResourceTypeCode = codeOf('resourceTypes')
export const ProviderKindCode = codeOf('organisationKinds')
export const LanguageCode = codeOf('languages')
export const SkillCode = codeOf('skills')
export type SkillCode = z.infer<typeof SkillCode>
export const ForceCode = codeOf('forces')
/** The platform's own rules know each degree of urgency, so a county words them and adds none. */
export const UrgencyCode = z.enum(['ordinary', 'pressing', 'urgent'])

// In a correction a row may keep a code that was retired since it was filed.
export const KeptGroupCode = codeOf('groups', true)
export const KeptFieldCode = codeOf('fields', true)
export const KeptMethodCode = codeOf('methods', true)
export const KeptResourceTypeCode = codeOf('resourceTypes', true)
export const KeptProviderKindCode = codeOf('organisationKinds', true)
