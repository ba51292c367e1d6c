import { type Way, messageEndpoints as at } from '#domain/messages/message.contract.ts'
import { Problem } from '#kit/web-field/parts.tsx'
import { useChange, useRead } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'
import { messageFieldWords } from './message-field.wording.ts'

/** The ways out that the county has set up, each with one button; nothing where there are none. */
export const MessageWaysCard = () => {
  const words = useWords(messageFieldWords)
  const ways = useRead(at.ways, {}).data
  const ready = ways?.rows.filter(({ state }) => state === 'ready') ?? []
  return (
    <>
      {ready.length > 0 && <section className="card stack"><h2>{words.waysTitle}</h2><p className="mute">{words.waysNote}</p>{ready.map((way) => <OneWay key={way.channel} way={way} />)}</section>}
      {ways && <p className="s mute centre">{words.kept(ways.keptDays)}</p>}
    </>
  )
}

const OneWay = ({ way: { channel, wanted, needsAddress, addressKnown, addressEnd } }: { way: Way }) => {
  const words = useWords(messageFieldWords)
  const choose = useChange(at.chooseWay)
  const note = addressEnd ? words.byPhone(addressEnd) : addressKnown ? '' : needsAddress ? words.atDesk : words.noNumber
  return (
    <div>
      <div className="row"><span className="grow"><b>{words.names[channel]}</b>{note && <><br /><span className="s mute">{note}</span></>}</span>{addressKnown && <button className="btn" type="button" disabled={choose.isPending} aria-label={`${words.names[channel]}：${wanted ? words.off : words.on}`} onClick={() => choose.mutate({ channel, wanted: !wanted })}>{wanted ? words.off : words.on}</button>}</div>
      <Problem fault={choose.error} />
    </div>
  )
}
