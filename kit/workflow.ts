/** Status → verb → next status. Total by type: a status without a row does not compile, so page and server cannot disagree. */
export type WorkflowTable<S extends string, V extends string> = { readonly [status in S]: { readonly [verb in V]?: S } }

export const workflow = <S extends string, V extends string>(table: WorkflowTable<S, V>) => ({
  table,
  /** The status after this verb, or undefined when the verb is not allowed now. */
  after: (status: S, verb: V): S | undefined => table[status][verb],
  verbsIn: (status: S): V[] => Object.keys(table[status]) as V[],
  /** Every status in which the verb may be done. */
  statusesFor: (verb: V): S[] => (Object.keys(table) as S[]).filter((status) => table[status][verb] !== undefined),
})
