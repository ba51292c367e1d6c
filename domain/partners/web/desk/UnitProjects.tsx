import { type ReactNode, useState } from 'react'
import { type OfferProject, type ProjectOffer, offerEndpoints } from '#domain/partners/offer.contract.ts'
import { offerWords } from '#domain/partners/offer.words.ts'
import { OfferStatusWord } from '#domain/partners/web/parts/OfferBits.tsx'
import { FIELDS } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { newId } from '#kit/ids.ts'
import { Form } from '#kit/web/form/Form.tsx'
import { ChipsField, DayField, SelectField, TextAreaField, TextField } from '#kit/web/form/fields.tsx'
import { Dialog } from '#kit/web/layout/Dialog.tsx'
import { ConfirmButton } from '#kit/web/layout/ask.tsx'
import { mayLeave } from '#kit/web/layout/leaving.ts'
import { toast } from '#kit/web/layout/toast.tsx'
import { useChange, useRead, useReread } from '#kit/web/reads.ts'
import { Refused, Shown } from '#kit/web/states.tsx'
import { webWords } from '#kit/web/web.words.ts'
import { useWords } from '#kit/web/words.ts'

/** 我单位的项目: what it brings, and how far it has come. */
export const UnitProjects = (): ReactNode => {
  const words = useWords(offerWords)
  const read = useRead(offerEndpoints.list, { limit: 50 })
  const [writing, setWriting] = useState<ProjectOffer | 'new' | null>(null)
  return (
    <section>
      <h2>{words.mine}</h2>
      <div className="card">
        <Shown read={read} rows={2}>{({ rows }) => (
          <ul className="rows">
            {rows.length === 0 && <li><span className="soft small">{words.none}</span></li>}
            {rows.map((offer) => <li key={offer.id}><Mine offer={offer} onEdit={() => setWriting(offer)} /></li>)}
            <li><span /><button type="button" className="b" onClick={() => setWriting('new')}>{words.bring}</button></li>
          </ul>
        )}</Shown>
      </div>
      {writing && <OfferDialog offer={writing === 'new' ? null : writing} onClose={() => setWriting(null)} />}
    </section>
  )
}

const Mine = ({ offer, onEdit }: { offer: ProjectOffer; onEdit: () => void }): ReactNode => {
  const words = useWords(offerWords)
  const withdraw = useChange(offerEndpoints.withdraw)
  return (
    <>
      <span><b>{offer.title}</b> <span className="soft small">{offer.communityName}</span><br /><span className="small soft">{offer.words}</span>{offer.reason && <><br /><span className="small">{words.reason}：{offer.reason}</span></>}<Refused fault={withdraw.error} /></span>
      <OfferStatusWord status={offer.status} />
      {offer.mayChange && <><button type="button" className="b sm" onClick={onEdit}>{words.edit}<span className="away">{offer.title}</span></button><ConfirmButton className="b sm" question={{ title: words.withdrawAsk(offer.title), yes: words.withdraw }} onYes={() => withdraw.mutate({ id: offer.id, version: offer.version }, { onSuccess: () => toast(words.withdrawn) })}>{words.withdraw}<span className="away">{offer.title}</span></ConfirmButton></>}
    </>
  )
}

const OfferDialog = ({ offer, onClose }: { offer: ProjectOffer | null; onClose: () => void }): ReactNode => {
  const words = useWords(offerWords)
  const { save } = useWords(webWords)
  const [id] = useState(() => offer?.id ?? newId())
  const reread = useReread()
  const close = async (): Promise<void> => { if (await mayLeave()) onClose() }
  const places = useRead(offerEndpoints.places, {}, { enabled: offer === null }).data?.rows
  const done = (said: string) => (): void => { toast(said); onClose() }
  return (
    <Dialog title={offer ? `${words.edit} · ${offer.title}` : words.bring} onClose={() => void close()}>
      {offer ? (
        <Form endpoint={offerEndpoints.change} submit={save} onCancel={onClose} onRefused={reread} input={(typed) => ({ ...(typed as unknown as Pick<OfferProject, 'title' | 'words'>), id, version: offer.version })} onDone={done(words.changed)}><Fields offer={offer} /></Form>
      ) : places && places.length === 0 ? <p>{words.noPlaces}</p> : places && (
        <Form endpoint={offerEndpoints.offer} submit={words.bring} onCancel={onClose} input={(typed) => ({ ...(typed as unknown as OfferProject), id })} onDone={done(words.brought)}>
          <ChipsField name="areaCode" label={words.where} choices={places.map(({ code, name }) => ({ value: code, label: name }))} chosen={places.length === 1 ? [places[0]!.code] : []} />
          <Fields offer={null} />
        </Form>
      )}
    </Dialog>
  )
}

const Fields = ({ offer }: { offer: ProjectOffer | null }): ReactNode => {
  const words = useWords(offerWords)
  const { choices } = useCodes()
  return (
    <>
      <TextField name="title" label={words.title} hint={words.titleHint} defaultValue={offer?.title} maxLength={80} />
      <TextAreaField name="words" label={words.words} defaultValue={offer?.words} maxLength={300} rows={2} />
      <TextAreaField name="gives" label={words.gives} hint={words.givesHint} defaultValue={offer?.gives ?? undefined} maxLength={200} rows={2} optional />
      <div className="two"><SelectField name="field" label={words.field} choices={choices(FIELDS)} defaultValue={offer?.field} optional /><TextField name="timesText" label={words.times} defaultValue={offer?.timesText ?? undefined} maxLength={60} optional /></div>
      <div className="two"><DayField name="startOn" label={words.start} defaultValue={offer?.startOn ?? undefined} optional /><DayField name="endOn" label={words.end} defaultValue={offer?.endOn ?? undefined} optional /></div>
    </>
  )
}
