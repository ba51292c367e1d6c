import { messageEndpoints as at } from '#domain/messages/message.contract.ts'
import { route } from '#kit/server/serve.ts'
import { askProvider, chooseWay, listChannels, listWays, noteTry } from './channel.actions.ts'
import { listMessages, readMessages, unreadMessages } from './message.actions.ts'
import type { Outside } from './outside/outside.ts'

export const messageRoutes = (outside: Outside) => [
  route(at.list, listMessages),
  route(at.unread, unreadMessages),
  route(at.read, readMessages),
  route(at.ways, listWays(outside)),
  route(at.chooseWay, chooseWay),
  route(at.channels, listChannels(outside)),
  route(at.tryChannel, noteTry, askProvider(outside)),
]
