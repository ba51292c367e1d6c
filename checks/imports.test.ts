import { expect, test } from 'vitest'
import { type Import, imports, sources } from './sources.ts'

// The order in which a need travels: a slice knows those before it; what must follow in a later one goes by a fact in domain/flow.ts.
const order = [
  'access', 'settings', 'areas', 'people', 'organisations', 'accounts', 'audit', 'messages', 'attachments', 'venues', 'resources', 'crisis', 'needs', 'projects', 'volunteers', 'teams', 'exchange',
  'matching', 'orders', 'activities', 'attendance', 'hours', 'evaluation', 'handovers', 'plans', 'grids', 'partners', 'assemblies', 'successions', 'reminders', 'reporting', 'printouts', 'reports',
]

const sliceOf = (file: string): string | undefined => /^domain\/([^/]+)\//.exec(file)?.[1]
const isTest = (file: string): boolean => /\.(test|fixture)\.tsx?$/.test(file)
const code = imports.filter(({ from }) => !isTest(from))
const broken = (wrong: (arrow: Import) => boolean): string[] => code.filter(wrong).map(({ from, to }) => `${from} → ${to}`)

test('the check sees the imports at all', () => expect(imports.length).toBeGreaterThan(300))
test('every slice has its place in the order', () =>
  expect([...new Set(sources.map(sliceOf))].filter((slice) => slice && !order.includes(slice))).toEqual([]))
test('what both sides share knows neither side', () =>
  expect(broken(({ from, to }) => /^domain\/[^/]+\/[^/]+$/.test(from) && /\/(server|web)\//.test(to))).toEqual([]))
test('a page never reaches the server or the database', () =>
  expect(broken(({ from, to }) => /\/web\/|^kit\/web|^apps\/(desk|field)\//.test(from) && /\/server\/|^database\//.test(to))).toEqual([]))
test('the server never reaches a page', () =>
  expect(broken(({ from, to }) => from.includes('/server/') && /\/web\/|^kit\/web/.test(to))).toEqual([]))
test('kit knows no domain word but who acts and the county’s rows', () =>
  expect(broken(({ from, to }) => from.startsWith('kit/') && to.startsWith('domain/') && !/^domain\/access\/access\.(contract|rules)\.ts$/.test(to) && !from.startsWith('kit/web'))).toEqual([]))
test('nothing imports the apps but the checks, the demo and the bench', () =>
  expect(broken(({ from, to }) => to.startsWith('apps/') && !/^(apps|checks|demo|bench|journeys|script)\//.test(from))).toEqual([]))
test('another slice is reached by its words, rules, actions and shared parts only', () =>
  expect(broken(({ from, to }) => {
    const [own, other] = [sliceOf(from), sliceOf(to)]
    if (!own || !other || own === other || other === 'access') return false
    return !/^domain\/[^/]+\/[^/]+$|\.actions\.ts$|\/web\/parts\/|\/setting\.store\.ts$|\/working-days\.ts$/.test(to)
  })).toEqual([]))
test('a slice’s server knows only the slices before it in the flow', () =>
  expect(broken(({ from, to }) => {
    const [own, other] = [sliceOf(from), sliceOf(to)]
    return Boolean(own && other && !from.includes('/web/') && order.indexOf(other) > order.indexOf(own))
  })).toEqual([]))
test('only accounts, the chain and the pages before sign-in look past the county fence', async () => {
  const { textOf } = await import('./sources.ts')
  expect(sources.filter((file) => file.startsWith('domain/') && !isTest(file) && /\bwork\.front\b/.test(textOf(file))).map(sliceOf).filter((slice) => slice !== 'accounts' && slice !== 'audit')).toEqual([])
})
