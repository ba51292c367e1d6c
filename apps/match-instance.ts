import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { certifyP1, certifyP2, type Assignment, type Certificate } from '#domain/matching/engine/certificate.ts'
import { MalformedInstance, readInstance, type Instance } from '#domain/matching/engine/instance.ts'
import { openNetwork, slotRents } from '#domain/matching/engine/network.ts'
import { solveP1 } from '#domain/matching/engine/solve-p1.ts'
import { solveP2 } from '#domain/matching/engine/solve-p2.ts'

const usage = `script/match FILE --problem p1|p2 [--out ASSIGNMENT]

FILE        an instance, as it is or gzipped: little-endian int32 words
--problem   p1: independent slots, proven optimal; p2: whole needs, with a proven bound
--out       writes the edge that serves each slot as little-endian int32, -1 for none

Prints one line of JSON: problem, objective, bound, gap (of the bound, 0 = proven optimal), violations, served (slots in p1,
needs in p2), cpuMs and wallMs of solving alone, from the instance in memory to the plan, without reading and checking it,
and rssMb, the most memory the process held. Exit 0; 1 when the certificate fails; 2 with a sentence when the input is wrong.`

class WrongInput extends Error {}

const readBytes = (file: string): Uint8Array => {
  const path = resolve(process.env.TONGPIN_FROM ?? '.', file)
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch {
    throw new WrongInput(`${file} cannot be read. Is the name right?`)
  }
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes)
  } catch {
    throw new WrongInput(`${file} begins like a gzip file but cannot be unpacked: it is cut off or damaged.`)
  }
}

interface Solved { assignment: Assignment; certify: () => Certificate }

const solve: Record<string, (instance: Instance) => Solved> = {
  p1: (instance) => {
    const net = openNetwork(instance)
    solveP1(net)
    return { assignment: net.match, certify: () => certifyP1(instance, net.match, { ...net, slotRent: slotRents(net) }) }
  },
  p2: (instance) => {
    const { assignment, bound } = solveP2(instance)
    return { assignment, certify: () => certifyP2(instance, assignment, bound.prices) }
  },
}

const write = (file: string, assignment: Assignment): void => {
  const bytes = new DataView(new ArrayBuffer(assignment.length * 4))
  assignment.forEach((edge, s) => bytes.setInt32(s * 4, edge, true))
  try {
    writeFileSync(resolve(process.env.TONGPIN_FROM ?? '.', file), bytes)
  } catch {
    throw new WrongInput(`${file} cannot be written. Does its folder exist?`)
  }
}

const main = (): number => {
  const { values, positionals } = readArguments()
  if (values.help) {
    console.log(usage)
    return 0
  }
  const run = solve[values.problem ?? '']
  if (positionals.length !== 1 || !run) throw new WrongInput(usage)
  const instance = readInstance(readBytes(positionals[0]!))
  const cpu = process.cpuUsage()
  const wall = performance.now()
  const solved = run(instance)
  const wallMs = performance.now() - wall
  const { user, system } = process.cpuUsage(cpu)
  const { objective, bound, violations, served } = solved.certify()
  if (values.out !== undefined) write(values.out, solved.assignment)
  const gap = (bound - objective) / Math.max(1, Math.abs(bound))
  console.log(JSON.stringify({ problem: values.problem, objective, bound, gap, violations, served, cpuMs: (user + system) / 1000, wallMs: Math.round(wallMs * 1000) / 1000, rssMb: Math.round(process.resourceUsage().maxRSS / 1024) }))
  return violations === 0 && (values.problem === 'p1' ? objective === bound : objective <= bound) ? 0 : 1
}

const readArguments = () => {
  try {
    return parseArgs({ allowPositionals: true, options: { problem: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean', short: 'h' } } })
  } catch (error) {
    throw new WrongInput(`${(error as Error).message}\n\n${usage}`)
  }
}

try {
  process.exitCode = main()
} catch (error) {
  if (!(error instanceof MalformedInstance || error instanceof WrongInput)) throw error
  console.error(error.message)
  process.exitCode = 2
}
