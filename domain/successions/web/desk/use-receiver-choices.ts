import { accountWords } from '#domain/accounts/account.words.ts'
import type { Receiver } from '#domain/successions/succession.contract.ts'
import { successionWords } from '#domain/successions/succession.words.ts'
import type { Choice } from '#kit/web/form/fields.tsx'
import { useWords } from '#kit/web/words.ts'

/** Each person once, with the role and place they would take it in and what they carry already. */
export const useReceiverChoices = (): ((receivers: readonly Receiver[]) => Choice[]) => {
  const { load } = useWords(successionWords)
  const { roles } = useWords(accountWords)
  return (receivers) => [...new Map(receivers.map((receiver) => [receiver.personId, receiver])).values()]
    .map(({ personId, name, role, areaNames, load: carried }) => ({ value: personId, label: [name, roles[role], areaNames[0], load(carried)].filter(Boolean).join(' · ') }))
}
