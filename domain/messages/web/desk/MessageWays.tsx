import { type ReactNode, useState } from 'react'
import { type Way, messageEndpoints } from '#domain/messages/message.contract.ts'
import { messagePageWords } from '#domain/messages/message.wording.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { TextField } from '#kit/web/form/fields.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange, useRead } from '#kit/web/reads.ts'
import { Refused, Shown } from '#kit/web/states.tsx'
import { useWords } from '#kit/web/words.ts'

/** Where else one wants to be told; what the county has not set up says so. */
export const MessageWays = (): ReactNode => {
  const words = useWords(messagePageWords)
  const read = useRead(messageEndpoints.ways, {})
  return (
    <section className="card">
      <header><h2>{words.waysTitle}</h2></header>
      <div className="card-body"><p className="small soft">{words.waysNote}</p></div>
      <Shown read={read} rows={3}>{({ rows, keptDays }) => <><ul className="rows ways">{rows.map((way) => <OneWay key={way.channel} way={way} />)}</ul><p className="card-body small soft ruled">{words.kept(keptDays)}</p></>}</Shown>
    </section>
  )
}

const OneWay = ({ way }: { way: Way }): ReactNode => {
  const words = useWords(messagePageWords)
  const choose = useChange(messageEndpoints.chooseWay)
  const [asking, setAsking] = useState(false)
  const { channel, state, wanted, chosen, needsAddress, addressKnown } = way
  const press = (): void => {
    if (!wanted && needsAddress && !addressKnown) return setAsking(true)
    choose.mutate({ channel, wanted: !wanted }, { onSuccess: () => toast(words.saved) })
  }
  return (
    <li>
      <div><b>{words.names[channel]}</b><p className="small soft">{state === 'ready' ? standing(way, words) : state === 'demo' ? words.demo : words.notConfigured}</p>{!chosen && addressKnown && state === 'ready' && <p className="small soft">{words.urgentOnly}</p>}
        <Refused fault={choose.error} />
        {asking && channel !== 'sms' && (
          <Form endpoint={messageEndpoints.chooseWay} input={(typed) => ({ channel, wanted: true, address: String(typed['address'] ?? '') })} submit={words.save} onCancel={() => setAsking(false)} onDone={() => { setAsking(false); toast(words.saved) }}>
            <TextField name="address" label={words.account[channel]} maxLength={64} />
          </Form>
        )}
      </div>
      {!asking && state === 'ready' && <button type="button" className="b sm" aria-label={`${words.names[channel]}：${wanted ? words.off : words.on}`} disabled={choose.isPending} onClick={press}>{wanted ? words.off : words.on}</button>}
    </li>
  )
}

const standing = ({ channel, addressEnd, addressKnown }: Way, words: (typeof messagePageWords)['zh']): string =>
  channel === 'sms' ? (addressEnd ? words.phoneEnd(addressEnd) : words.phoneMissing) : addressKnown ? words.accountKept : ''
