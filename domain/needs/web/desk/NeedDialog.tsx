import { type ReactNode, useState } from 'react'
import type { NeedDetail } from '#domain/needs/need.contract.ts'
import { needWords } from '#domain/needs/need.wording.ts'
import { needPageWords } from '#domain/needs/need.words.ts'
import { CallRefused } from '#kit/web/call.ts'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { mayLeave } from '#kit/web/layout/leaving.ts'
import { toast } from '#kit/web/layout/toast.tsx'
import { useReread } from '#kit/web/reads.ts'
import { useWords } from '#kit/web/words.ts'
import { EditForm } from './EditForm.tsx'
import { Meanwhile } from './Meanwhile.tsx'
import { RouteForm } from './RouteForm.tsx'
import type { VerbFormProps } from './verb-form.ts'
import { type NeedAct, useNeedActs } from './use-need-acts.ts'
import { AnswerForm, AskMoreForm, DeclineForm, MergeForm, ProjectForm, RemarkForm, VerifyForm } from './VerbForms.tsx'

const forms: Record<NeedAct, (props: VerbFormProps) => ReactNode> = {
  verify: VerifyForm, askMore: AskMoreForm, answer: AnswerForm, decline: DeclineForm, merge: MergeForm, route: RouteForm, edit: EditForm, remark: RemarkForm, project: ProjectForm,
}

/** One verb on one need: what it asks, what happens next, and what to do when somebody was quicker. */
export const NeedDialog = ({ act, need, onClose }: { act: NeedAct; need: NeedDetail; onClose: () => void }): ReactNode => {
  const words = useWords(needPageWords)
  const { handedOn } = useWords(needWords)
  const [before] = useState(need)
  const refused = useNeedActs(need).refused(act)
  const reread = useReread()
  const VerbForm = forms[act]
  const close = async (): Promise<void> => { if (await mayLeave()) onClose() }
  const onDone = (answer: object): void => {
    toast('danger' in answer && answer.danger === true ? handedOn : words.doneSay[act])
    onClose()
  }
  return (
    <Dialog title={words.dialogs[act]} onClose={() => void close()} wide={act === 'edit' || act === 'route'}>
      {need.version !== before.version && <Meanwhile before={before} now={need} mayKeep={!refused} />}
      {refused ? <p className="lead">{refused}</p> : (
        <>
          <p className="soft small lead">{words.after[act]}</p>
          <VerbForm need={need} submit={words.submits[act]} onCancel={onClose} onDone={onDone} onRefused={(fault) => { if (fault instanceof CallRefused && fault.status === 409) reread() }} />
        </>
      )}
    </Dialog>
  )
}
