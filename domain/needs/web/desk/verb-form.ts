import type { NeedDetail } from '#domain/needs/need.contract.ts'
import type { CallFault } from '#kit/web/call.ts'

/** What the dialog lends the form of each verb. */
export interface VerbFormProps {
  need: NeedDetail
  submit: string
  onCancel: () => void
  onDone: (answer: object) => void
  onRefused: (fault: CallFault) => void
}
