import { type ReactNode, useState } from 'react'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import { type HandRung, type Thing, reminderEndpoints } from '#domain/reminders/reminder.contract.ts'
import { reminderRefusals, reminderWords } from '#domain/reminders/reminder.wording.ts'
import { newId } from '#kit/ids.ts'
import { ActButton } from '#kit/web/ActButton.tsx'
import { Form } from '#kit/web/form/Form.tsx'
import { TextAreaField } from '#kit/web/form/fields.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { toast } from '#kit/web/layout/toast.tsx'
import { useNow } from '#kit/web/now.ts'
import { useSentence, useWords } from '#kit/web/words.ts'

interface RemindButtonsProps { thing: Thing; thingId: string; areaCode: string; dueAt: string | null; danger: boolean }

/** 催办 for whoever may urge here; above it, for the county's office, the two further rungs. What the server alone knows (urged today already) it says itself. */
export const RemindButtons = ({ thing, thingId, areaCode, dueAt, danger }: RemindButtonsProps): ReactNode => {
  const words = useWords(reminderWords)
  const say = useSentence(reminderRefusals)
  const mayIn = useMayIn()
  const now = useNow()
  const [sending, setSending] = useState<HandRung | null>(null)
  if (!mayIn('reminder.send', areaCode) || dueAt === null || danger) return null
  const refused = new Date(dueAt) < now ? undefined : say('reminder.not-overdue')
  return (
    <>
      <ActButton refused={refused} onAct={() => setSending('chase')}>{words.chase}</ActButton>
      {!refused && mayIn('reminder.escalate', areaCode) && (['convener', 'inspection'] as const).map((rung) => <button key={rung} type="button" className="b quiet" onClick={() => setSending(rung)}>{words[rung]}</button>)}
      {sending && <SendDialog thing={thing} thingId={thingId} rung={sending} onClose={() => setSending(null)} />}
    </>
  )
}

const SendDialog = ({ thing, thingId, rung, onClose }: { thing: Thing; thingId: string; rung: HandRung; onClose: () => void }): ReactNode => {
  const words = useWords(reminderWords)
  const [id] = useState(newId)
  return (
    <Dialog title={words.dialogs[rung]} onClose={onClose}>
      <p className="soft small lead">{words.after[rung]}</p>
      <Form endpoint={reminderEndpoints.send} submit={words[rung]} onCancel={onClose} input={(typed) => ({ ...(typed as { words?: string }), id, thing, thingId, rung })}
        onDone={({ nth, told }) => { toast(`${rung === 'chase' ? words.sent.chase(nth) : words.sent[rung]}，${words.told(told)}`); onClose() }}>
        <TextAreaField name="words" label={words.words} hint={words.wordsHint} rows={3} maxLength={300} optional />
      </Form>
    </Dialog>
  )
}
