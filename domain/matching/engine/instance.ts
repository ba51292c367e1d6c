/**
 * One week of matching as flat integer arrays; ids are positions, and what they stand for is the caller's.
 * A need has one or more role slots; a slot has candidate edges, each into a leaf (one resource in one time block);
 * a leaf and its resource each bound what they can carry. Weights, qualities and fairness steps share one unit: points.
 */
export interface Instance {
  /** Points for serving a need whole (P2). */
  needWeight: Int32Array
  /** Slots of need n: needStart[n] … needStart[n + 1] - 1. */
  needStart: Int32Array
  /** Points for serving a slot on its own (P1): the need's weight, split. */
  slotWeight: Int32Array
  /** Edges of slot s: slotStart[s] … slotStart[s + 1] - 1. */
  slotStart: Int32Array
  edgeLeaf: Int32Array
  /** Points of fit, at least 1. */
  edgeQuality: Int32Array
  leafResource: Int32Array
  /** Slots a leaf can carry at once. */
  leafCap: Int32Array
  /** Slots a resource can carry in the week, over all its leaves. */
  resourceCap: Int32Array
  /** The row of `fairness` that a resource pays by. */
  resourceKind: Int32Array
  /** Rows of FAIR_STEPS: what the (k + 1)-th slot in a week costs; never less than the k-th. Later steps cost as the last. */
  fairness: Int32Array
  /** The third level, when there is one: the team (or community) of each resource, -1 for none, and the slots a team can carry. */
  resourceTeam?: Int32Array
  teamCap?: Int32Array
}

export const FAIR_STEPS = 24
/** A path is worth three of them at most, well below what stands for closed or full. */
export const MOST_POINTS = 100_000_000

export class MalformedInstance extends Error {}
const wrong = (sentence: string): never => { throw new MalformedInstance(sentence) }

const MAGIC = 0x4d415443
const HEAD = 7

/** The words of the file format, checked; see `checkInstance` for what else is checked. */
export const readInstance = (bytes: Uint8Array): Instance => {
  if (bytes.length < HEAD * 4) wrong(`The file has ${bytes.length} bytes; the seven words of its head alone need ${HEAD * 4}.`)
  if (bytes.length % 4 !== 0) wrong(`The file has ${bytes.length} bytes, which is not a whole number of four-byte words.`)
  const words = littleEndian(bytes)
  if (words[0] !== MAGIC) wrong('The file does not begin with the word of a matching instance (0x4d415443).')
  if (words[1] !== 1) wrong(`The file is of version ${words[1]}; only version 1 is known.`)
  const instance = slice(words)
  checkInstance(instance)
  return instance
}

const littleEndian = (bytes: Uint8Array): Int32Array => {
  const copy = new Uint8Array(bytes)
  const words = new Int32Array(copy.buffer, 0, copy.length / 4)
  if (new Uint8Array(new Int32Array([1]).buffer)[0] === 1) return words
  const view = new DataView(copy.buffer)
  return words.map((_, at) => view.getInt32(at * 4, true))
}

const slice = (words: Int32Array): Instance => {
  const names = ['needs', 'slots', 'leaves', 'resources', 'edges']
  names.forEach((name, k) => { if (words[k + 2]! < 0) wrong(`The file says it has ${words[k + 2]} ${name}; a count cannot be negative.`) })
  const [needs, slots, leaves, resources, edges] = [words[2]!, words[3]!, words[4]!, words[5]!, words[6]!]
  const expected = HEAD + needs + needs + 1 + slots + slots + 1 + 2 * edges + 2 * leaves + 2 * resources + 4 * FAIR_STEPS
  if (words.length !== expected) wrong(`The file has ${words.length} words, but by the counts in its head it must have ${expected}.`)
  let at = HEAD
  const take = (count: number): Int32Array => words.subarray(at, at += count)
  return {
    needWeight: take(needs), needStart: take(needs + 1), slotWeight: take(slots), slotStart: take(slots + 1),
    edgeLeaf: take(edges), edgeQuality: take(edges), leafResource: take(leaves), leafCap: take(leaves),
    resourceCap: take(resources), resourceKind: take(resources), fairness: take(4 * FAIR_STEPS),
  }
}

/** Throws a MalformedInstance with one sentence that says what is wrong and where. */
export const checkInstance = (instance: Instance): void => {
  const { needWeight, needStart, slotWeight, slotStart, edgeLeaf, edgeQuality, leafResource, leafCap, resourceCap, resourceKind, fairness } = instance
  checkStarts(needStart, needWeight.length, slotWeight.length, 'slots of need')
  checkStarts(slotStart, slotWeight.length, edgeLeaf.length, 'edges of slot')
  checkRange(needWeight, -MOST_POINTS, MOST_POINTS, 'The weight of need')
  checkRange(slotWeight, -MOST_POINTS, MOST_POINTS, 'The weight of slot')
  checkRange(edgeQuality, 1, MOST_POINTS, 'The quality of edge')
  checkRange(edgeLeaf, 0, leafCap.length - 1, 'The leaf of edge')
  checkRange(leafResource, 0, resourceCap.length - 1, 'The resource of leaf')
  checkRange(leafCap, 0, 0x7fffffff, 'The capacity of leaf')
  checkRange(resourceCap, 0, 0x7fffffff, 'The capacity of resource')
  checkRange(resourceKind, 0, fairness.length / FAIR_STEPS - 1, 'The kind of resource')
  if (instance.resourceTeam) checkRange(instance.resourceTeam, -1, (instance.teamCap?.length ?? 0) - 1, 'The team of resource')
  if (instance.teamCap) checkRange(instance.teamCap, 0, 0x7fffffff, 'The capacity of team')
  checkFairness(instance)
}

const checkStarts = (starts: Int32Array, count: number, end: number, what: string): void => {
  if (count < 0 || starts[0] !== 0) wrong(`The ${what} 0 begin at ${starts[0]}, not at 0.`)
  for (let i = 0; i < count; i++) {
    if (starts[i + 1]! < starts[i]!) wrong(`The ${what} ${i} end at ${starts[i + 1]}, before they begin at ${starts[i]}.`)
  }
  if (starts[count] !== end) wrong(`The list of ${what} … ends at ${starts[count]}, but there are ${end} in all.`)
}

const checkRange = (values: Int32Array, least: number, most: number, what: string): void => {
  for (let i = 0; i < values.length; i++) {
    if (values[i]! < least || values[i]! > most) wrong(`${what} ${i} is ${values[i]}; it must be from ${least} to ${most}.`)
  }
}

/** Only steps that a resource of the kind can reach count: a row is filled up with zeros behind them. */
const checkFairness = ({ leafResource, leafCap, resourceCap, resourceKind, fairness }: Instance): void => {
  const room = new Float64Array(resourceCap.length)
  for (let l = 0; l < leafCap.length; l++) room[leafResource[l]!]! += leafCap[l]!
  const steps = new Int32Array(fairness.length / FAIR_STEPS)
  for (let r = 0; r < room.length; r++) steps[resourceKind[r]!] = Math.max(steps[resourceKind[r]!]!, Math.min(room[r]!, resourceCap[r]!, FAIR_STEPS))
  for (let kind = 0; kind < steps.length; kind++) {
    for (let k = 0; k < steps[kind]!; k++) {
      const step = fairness[kind * FAIR_STEPS + k]!
      if (Math.abs(step) > MOST_POINTS) wrong(`Step ${k + 1} of fairness kind ${kind} is ${step}; it must be from ${-MOST_POINTS} to ${MOST_POINTS}.`)
      if (k > 0 && step < fairness[kind * FAIR_STEPS + k - 1]!) wrong(`Step ${k + 1} of fairness kind ${kind} costs ${step}, less than the step before it; steps must not fall.`)
    }
  }
}
