import type { ReactNode } from 'react'
import { areaPageWords } from '#domain/areas/area.words.ts'
import { organisationEndpoints } from '#domain/organisations/organisation.contract.ts'
import { PersonField } from '#domain/people/web/parts/PersonField.tsx'
import { type GridTrio, venueEndpoints } from '#domain/venues/venue.contract.ts'
import { venueWords } from '#domain/venues/venue.wording.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { LookUpField } from '#kit/web/form/LookUpField.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { mayLeave } from '#kit/web/layout/leaving.ts'
import { toast } from '#kit/web/layout/toast.tsx'
import { webWords } from '#kit/web/web.words.ts'
import { useWords } from '#kit/web/words.ts'

const teams = ['volunteer_team'] as const

export const TrioDialog = ({ trio, onClose }: { trio: GridTrio; onClose: () => void }): ReactNode => {
  const words = useWords(areaPageWords)
  const { trio: heads } = useWords(venueWords)
  const { save } = useWords(webWords)
  const close = async (): Promise<void> => { if (await mayLeave()) onClose() }
  const known = (id: string | null, name: string | null) => (id && name ? [{ value: id, label: name }] : [])
  const idIn = (value: unknown): string | null => (typeof value === 'string' ? value : null)
  return (
    <Dialog title={words.editTrioOf(trio.gridName)} onClose={() => void close()}>
      <Form endpoint={venueEndpoints.saveTrio} submit={save} onCancel={onClose} onDone={() => { toast(words.trioSaved(trio.gridName)); onClose() }}
        input={(typed) => ({ areaCode: trio.areaCode, branchSecretaryId: idIn(typed['branchSecretaryId']), socialWorkerId: idIn(typed['socialWorkerId']), teamId: idIn(typed['teamId']), teamLeaderId: idIn(typed['teamLeaderId']) })}>
        <PersonField name="branchSecretaryId" label={heads.branchSecretary} optional start={known(trio.branchSecretaryId, trio.branchSecretaryName)} />
        <PersonField name="socialWorkerId" label={heads.socialWorker} optional start={known(trio.socialWorkerId, trio.socialWorkerName)} />
        <LookUpField name="teamId" label={heads.team} optional endpoint={organisationEndpoints.list} asks={(search) => ({ search, kind: [...teams], limit: 8 })} offers={({ rows }) => rows.map(({ id, name, areaName }) => ({ value: id, label: name, hint: areaName }))} start={known(trio.teamId, trio.teamName)} />
        <PersonField name="teamLeaderId" label={heads.teamLeader} optional start={known(trio.teamLeaderId, trio.teamLeaderName)} />
      </Form>
    </Dialog>
  )
}
