import type { ChannelName, ChannelState } from '#domain/messages/message.contract.ts'
import { type SendOutcome, never } from './channel.ts'
import type { ReadChannels } from './read-channels.ts'

/** The ways out of this house. In a demo nothing goes out, whatever is configured. */
export interface Outside extends ReadChannels { demo: boolean }

export const nothingOutside: Outside = { demo: false, channels: [], faults: {} }

export const stateOf = ({ demo, channels }: Outside, name: ChannelName): ChannelState =>
  !channels.some((channel) => channel.name === name) ? 'not-configured' : demo ? 'demo' : 'ready'

/** The only place from which anything is sent out of the house: a demo stops here. */
export const sendOut = async ({ demo, channels }: Outside, name: ChannelName, to: string, text: string, ref: string): Promise<SendOutcome> => {
  if (demo) return never('demo')
  const channel = channels.find((one) => one.name === name)
  return channel ? channel.send(to, text, ref) : never('not-configured')
}
