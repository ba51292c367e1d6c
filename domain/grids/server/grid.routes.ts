import { gridEndpoints as at } from '#domain/grids/grid.contract.ts'
import { type Route, route } from '#kit/server/serve.ts'
import { listActs } from './act.store.ts'
import { countGrids, listCards } from './card.store.ts'
import { doAct, findResources } from './grid.actions.ts'
import { readMonth } from './month.actions.ts'

export const gridRoutes: Route[] = [
  route(at.cards, listCards),
  route(at.figures, countGrids),
  route(at.acts, listActs),
  route(at.act, doAct),
  route(at.resources, findResources),
  route(at.month, readMonth),
]
