import type * as z from 'zod/mini'
import { type CodeEntry, whyNotCode } from '#domain/settings/code-lists.ts'
import { type CodeField, codeFields } from '#domain/settings/code.contract.ts'
import { type Fault, Refusal } from '#kit/refusal.ts'
import type { Route } from '#kit/server/serve.ts'
import type { Work } from '#kit/server/work.ts'
import { theCodeList } from './code-list.actions.ts'

// The one place where a code is held against the county's lists. A contract says `GroupCode`; where such a field stands in an
// endpoint's input is found out once, from the schema, so that no slice has to remember to ask.

interface Place extends CodeField { path: readonly string[] }
const EACH = '*'

interface Def { type: string; shape?: Record<string, z.ZodMiniType>; element?: z.ZodMiniType; innerType?: z.ZodMiniType; options?: z.ZodMiniType[]; in?: z.ZodMiniType; out?: z.ZodMiniType }
// oxlint-disable-next-line no-underscore-dangle -- where zod keeps what a schema is made of
const defOf = (schema: z.ZodMiniType): Def => (schema as unknown as { _zod: { def: Def } })._zod.def

/** Where in what is sent a county's codes may stand. */
export const codePlaces = (schema: z.ZodMiniType, path: readonly string[] = []): Place[] => {
  const field = codeFields.get(schema)
  if (field) return [{ ...field, path }]
  const { shape, element, innerType, options, in: before } = defOf(schema)
  return [
    ...Object.entries(shape ?? {}).flatMap(([name, part]) => codePlaces(part, [...path, name])),
    ...(element ? codePlaces(element, [...path, EACH]) : []), ...(innerType ? codePlaces(innerType, path) : []), ...(options ?? []).flatMap((option) => codePlaces(option, path)), ...(before ? codePlaces(before, path) : []),
  ]
}

const valuesAt = (value: unknown, [name, ...rest]: readonly string[], said: readonly string[] = []): { code: string; path: string }[] => {
  if (name === undefined) return typeof value === 'string' ? [{ code: value, path: said.join('.') }] : []
  if (typeof value !== 'object' || value === null) return []
  if (name === EACH) return Array.isArray(value) ? value.flatMap((one, at) => valuesAt(one, rest, [...said, String(at)])) : []
  return valuesAt((value as Record<string, unknown>)[name], rest, [...said, name])
}

/** A code nobody here knows is refused; a retired one too, unless the field says that a row may keep it: then its slice asks (`refuseRetired`). */
const faultOf = (list: readonly CodeEntry[], { kept }: Place, { code, path }: { code: string; path: string }): Fault[] => {
  const refusal = whyNotCode(list, code)
  return refusal && !(kept && refusal === 'setting.code-retired') ? [{ path, code: refusal }] : []
}

/** The same route, which takes the county's own codes and no others. A GET only asks: it may name any code. */
export const withCountyCodes = (route: Route): Route => {
  const places = route.endpoint.method === 'GET' || route.endpoint.takesFile ? [] : codePlaces(route.endpoint.input)
  if (places.length === 0) return route
  const refuseUnknown = async (work: Work, input: unknown): Promise<void> => {
    const faults: Fault[] = []
    for (const place of places) for (const said of valuesAt(input, place.path)) faults.push(...faultOf(await theCodeList(work, place.list), place, said))
    if (faults.length > 0) throw new Refusal('kit.check-input', 422, { faults: [...new Map(faults.map((fault) => [fault.path, fault])).values()] })
  }
  return { ...route, action: async (work, input, asked) => { await refuseUnknown(work, input); return route.action(work, input, asked) } }
}
