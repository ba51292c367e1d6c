import * as z from 'zod/mini'
import { type CodeLabel, FIELDS, GROUPS, METHODS, ORGANISATION_KINDS, RESOURCE_TYPES, SOURCES, SPOKEN_LANGUAGES, URGENCIES } from './codes.ts'

/** A value of one shipped code list. */
const oneOf = <L extends readonly CodeLabel[]>(list: L) => z.enum(list.map(({ code }) => code) as L[number]['code'][])

export const GroupCode = oneOf(GROUPS)
export const FieldCode = oneOf(FIELDS)
export const MethodCode = oneOf(METHODS)
export const SourceCode = oneOf(SOURCES)
export const UrgencyCode = oneOf(URGENCIES)
export const ResourceTypeCode = oneOf(RESOURCE_TYPES)
export const ProviderKindCode = oneOf(ORGANISATION_KINDS)
export const LanguageCode = oneOf(SPOKEN_LANGUAGES)
