import { orderEndpoints as at } from '#domain/orders/order.contract.ts'
import { route } from '#kit/server/serve.ts'
import { acceptSlot, declineSlot } from './answer.actions.ts'
import { dispatchOrder, readGuides } from './dispatch.actions.ts'
import { cancelOrder, readOrder, reofferSlot } from './order.actions.ts'
import { listOrders } from './order.view.ts'
import { listTaskCards } from './task-card.ts'

export const orderRoutes = [
  route(at.list, listOrders),
  route(at.detail, readOrder),
  route(at.mine, listTaskCards),
  route(at.guides, readGuides),
  route(at.dispatch, dispatchOrder),
  route(at.accept, acceptSlot),
  route(at.decline, declineSlot),
  route(at.reoffer, reofferSlot),
  route(at.cancel, cancelOrder),
]
