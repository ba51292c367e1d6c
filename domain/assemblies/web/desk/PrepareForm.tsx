import { type ReactNode, useState } from 'react'
import { useMe } from '#domain/accounts/web/parts/use-me.ts'
import { PlaceField } from '#domain/areas/web/parts/PlaceField.tsx'
import { type AssemblyDetail, assemblyEndpoints } from '#domain/assemblies/assembly.contract.ts'
import { assemblyPageWords } from '#domain/assemblies/assembly.words.ts'
import { useRoot } from '#domain/areas/web/parts/use-tree.ts'
import { clockOf, dayOf, instantAt } from '#kit/dates.ts'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import type { Collected } from '#kit/web/form/collect.ts'
import { DayField, TextField } from '#kit/web/form/fields.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { Drawer } from '#kit/web/layout/Drawer.tsx'
import { mayLeave } from '#kit/web/layout/leaving.ts'
import { toast } from '#kit/web/layout/toast.tsx'
import { useReread } from '#kit/web/reads.ts'
import { useWhen } from '#kit/web/when.ts'
import { webWords } from '#kit/web/web.words.ts'
import { useWords } from '#kit/web/words.ts'

const startOf = ({ day, clock }: Collected): string => instantAt(String(day ?? ''), String(clock ?? '')).toISOString()
const given = (typed: Collected) => ({ startsAt: startOf(typed), place: String(typed['place'] ?? ''), hostName: String(typed['hostName'] ?? ''), recorderName: typed['recorderName'] ? String(typed['recorderName']) : null })

/** Begins the meeting of a month: where, when, who hosts. Everything else the platform puts together. */
export const PrepareForm = ({ onClose, onDone }: { onClose: () => void; onDone: (id: string) => void }): ReactNode => {
  const words = useWords(assemblyPageWords)
  const [id] = useState(newId)
  const root = useRoot('assembly.manage')
  const { today } = useWhen()
  return (
    <Drawer title={words.begin} onClose={onClose}>
      <Form endpoint={assemblyEndpoints.prepare} submit={words.begin} onCancel={onClose} input={(typed) => ({ ...given(typed), id, areaCode: String(typed['areaCode'] ?? ''), month: String(typed['day'] ?? '').slice(0, 7) })} onDone={() => { toast(words.began); onDone(id) }}>
        {root.length === 9 ? <input type="hidden" name="areaCode" value={root} /> : <PlaceField name="areaCode" of="assembly.manage" noGrids />}
        <Particulars today={today} />
      </Form>
    </Drawer>
  )
}

const Particulars = ({ today, assembly }: { today: string; assembly?: AssemblyDetail }): ReactNode => {
  const words = useWords(assemblyPageWords)
  const { name } = useMe()
  const at = assembly && new Date(assembly.startsAt)
  return (
    <>
      <div className="two"><DayField name="day" label={words.day} defaultValue={at ? dayOf(at) : today} required /><TextField name="clock" label={words.clock} type="time" defaultValue={at ? clockOf(at) : '14:30'} required /></div>
      <TextField name="place" label={words.place} defaultValue={assembly?.place} maxLength={60} />
      <div className="two"><TextField name="hostName" label={words.host} defaultValue={assembly?.hostName ?? name} maxLength={40} /><TextField name="recorderName" label={words.recorder} hint={words.recorderHint} defaultValue={assembly?.recorderName ?? undefined} maxLength={40} optional /></div>
    </>
  )
}

export const EditParticulars = ({ assembly, onClose }: { assembly: AssemblyDetail; onClose: () => void }): ReactNode => {
  const words = useWords(assemblyPageWords)
  const { save } = useWords(webWords)
  const { today } = useWhen()
  const reread = useReread()
  const close = async (): Promise<void> => { if (await mayLeave()) onClose() }
  return (
    <Dialog title={words.editParticulars} onClose={() => void close()}>
      <Form endpoint={assemblyEndpoints.edit} submit={save} onCancel={onClose} onRefused={reread} input={(typed) => ({ ...given(typed), id: assembly.id, version: assembly.version })} onDone={() => { toast(words.saved); onClose() }}><Particulars today={today} assembly={assembly} /></Form>
    </Dialog>
  )
}
