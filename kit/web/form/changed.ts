const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

/** Only what the person changed is sent, so that what somebody else changed meanwhile in other entries stands. */
export const changedOnly = <G extends object>(before: Partial<Record<keyof G, unknown>>, given: G): Partial<G> =>
  Object.fromEntries(Object.entries(given).filter(([name, value]) => !same(before[name as keyof G], value))) as Partial<G>
