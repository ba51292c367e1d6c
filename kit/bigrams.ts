/**
 * What people search Chinese by: every two neighbouring characters, as the database's own `bigrams()` makes them.
 * A `prefix` keeps one kind of text apart (names behind `@`), so that it is only found by those who may read it.
 */
export const bigrams = (words: string, prefix = ''): string[] => {
  const plain = [...words.replace(/\s+/g, ' ').toLowerCase()]
  const pairs = new Set<string>()
  for (let at = 0; at < plain.length - 1; at++) pairs.add(prefix + plain[at]! + plain[at + 1]!)
  return [...pairs]
}
