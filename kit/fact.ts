import * as z from 'zod/mini'

type DetailShape = Record<string, z.ZodMiniType>

/** A recorded thing that happened: ids, codes and names of changed fields; never a personal value, never free text. */
export interface Fact<D = Record<string, unknown>> { name: string; aboutId: string; detail: D }

export interface FactKind<D> {
  (aboutId: string, detail: D): Fact<D>
  factName: string
  detail: z.ZodMiniType<D>
}

/** `fact('need.reported', { areaCode: z.string() })` gives the maker of such facts; the name is `thing.happened`. */
export const fact = <S extends DetailShape>(factName: string, shape: S): FactKind<z.infer<z.ZodMiniObject<S>>> => {
  type D = z.infer<z.ZodMiniObject<S>>
  const make = (aboutId: string, detail: D): Fact<D> => ({ name: factName, aboutId, detail })
  return Object.assign(make, { factName, detail: z.object(shape) as unknown as z.ZodMiniType<D> })
}
