/**
 * A queue of nodes by integer distance: one list a bucket, one bit a bucket that is not empty. Wide distances share a
 * bucket of 2^shift, and all beyond the last share that; a node may then be taken before its distance is final, and the
 * search takes it again when the distance falls. So it is exact for any width, and never slower where buckets are single.
 */
export interface Buckets {
  readonly shift: number
  /** Top of the list in each bucket, -1 when empty. */
  readonly top: Int32Array
  readonly bits: Int32Array
  /** The lists' entries; a node whose distance fell lies in more than one. */
  node: Int32Array
  below: Int32Array
  used: number
}

const BUCKETS = 8192
export const LAST = BUCKETS - 1

export const openBuckets = (mostDistance: number): Buckets => {
  let shift = 0
  while ((2 * mostDistance) / 2 ** shift > BUCKETS) shift++
  return { shift, top: new Int32Array(BUCKETS).fill(-1), bits: new Int32Array(BUCKETS / 32), node: new Int32Array(1024), below: new Int32Array(1024), used: 0 }
}

export const put = (queue: Buckets, distance: number, node: number): void => {
  const wide = distance >> queue.shift
  const b = wide < LAST ? wide : LAST
  const at = queue.used++
  if (at === queue.node.length) widen(queue)
  const top = queue.top[b]!
  queue.node[at] = node
  queue.below[at] = top
  queue.top[b] = at
  if (top < 0) queue.bits[b >> 5]! |= 1 << (b & 31)
}

/** The first bucket at or after `from` that holds a node, or -1. */
export const nextBucket = (queue: Buckets, from: number): number => {
  const bits = queue.bits
  let word = from >> 5
  let found = bits[word]! & (-1 << (from & 31))
  while (found === 0) {
    word++
    if (word === bits.length) return -1
    found = bits[word]!
  }
  return (word << 5) + 31 - Math.clz32(found & -found)
}

/** Takes one node from a bucket that holds one. */
export const take = (queue: Buckets, b: number): number => {
  const at = queue.top[b]!
  const below = queue.below[at]!
  queue.top[b] = below
  if (below < 0) queue.bits[b >> 5]! &= ~(1 << (b & 31))
  return queue.node[at]!
}

/** Forgets what a search left in the queue. */
export const empty = (queue: Buckets): void => {
  for (let b = nextBucket(queue, 0); b >= 0; b = nextBucket(queue, b)) {
    queue.top[b] = -1
    queue.bits[b >> 5]! &= ~(1 << (b & 31))
  }
  queue.used = 0
}

const widen = (queue: Buckets): void => {
  const node = new Int32Array(queue.node.length * 2)
  const below = new Int32Array(queue.node.length * 2)
  node.set(queue.node)
  below.set(queue.below)
  queue.node = node
  queue.below = below
}
