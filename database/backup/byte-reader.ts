/** Takes exactly so many bytes from a stream at a time; undefined when it ends before. */
export const byteReader = (source: AsyncIterable<Buffer>): { take: (count: number) => Promise<Buffer | undefined> } => {
  const from = source[Symbol.asyncIterator]()
  let held: Buffer[] = []
  let size = 0
  const fill = async (count: number): Promise<boolean> => {
    while (size < count) {
      const { done, value } = await from.next()
      if (done) return false
      held.push(value)
      size += value.length
    }
    return true
  }
  return {
    take: async (count) => {
      if (!(await fill(count))) return undefined
      const all = held.length === 1 ? held[0]! : Buffer.concat(held)
      held = [all.subarray(count)]
      size -= count
      return all.subarray(0, count)
    },
  }
}
