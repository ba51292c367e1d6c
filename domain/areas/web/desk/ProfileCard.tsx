import { type ReactNode, useState } from 'react'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import { type AreaProfile, areaEndpoints } from '#domain/areas/area.contract.ts'
import { areaWords } from '#domain/areas/area.wording.ts'
import { areaPageWords } from '#domain/areas/area.words.ts'
import { useRead } from '#kit/web/reads.ts'
import { Empty, Shown } from '#kit/web/states.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import { FIGURES } from './figures.ts'
import { ProfileDialog } from './ProfileDialog.tsx'

/** The figures of a place, the denominator of every coverage, and under them those of the places right below. */
export const ProfileCard = ({ area }: { area: string }): ReactNode => {
  const words = useWords(areaPageWords)
  const when = useWhen()
  const edits = useMayIn()('profile.edit', area)
  const read = useRead(areaEndpoints.profiles, { area })
  const [editing, setEditing] = useState(false)
  const own = read.data?.rows.find((row) => row.areaCode === area)
  const edit = <button type="button" className={own ? 'b sm push' : 'b'} onClick={() => setEditing(true)}>{own ? words.editProfile : words.fillProfile}</button>
  return (
    <section className="card">
      <header><h2>{words.profileTitle}</h2><span className="n">{own ? words.asOf(when.day(own.asOf)) : words.profileNote}</span>{edits && own && edit}</header>
      <Shown read={read} rows={3}>{({ rows }) => (
        <>
          {own ? <Figures profile={own} /> : <Empty title={words.noProfile} action={edits && edit}>{words.noProfileNote}</Empty>}
          <ByPlace rows={rows.filter((row) => row.areaCode !== area)} />
        </>
      )}</Shown>
      {editing && <ProfileDialog area={area} known={own} onClose={() => setEditing(false)} />}
    </section>
  )
}

const Figures = ({ profile }: { profile: AreaProfile }): ReactNode => {
  const { profile: heads } = useWords(areaWords)
  const { unknown } = useWords(areaPageWords)
  return <dl className="figures">{FIGURES.map((figure) => <div key={figure}><dt>{heads[figure]}</dt><dd>{profile[figure] === null ? <small>{unknown}</small> : profile[figure].toLocaleString()}</dd></div>)}</dl>
}

const ByPlace = ({ rows }: { rows: AreaProfile[] }): ReactNode => {
  const { profile: heads } = useWords(areaWords)
  const words = useWords(areaPageWords)
  if (rows.length === 0) return null
  return (
    <div className="wide-table" tabIndex={0} role="region" aria-label={words.byArea}>
      <table className="mini"><thead><tr><th scope="col">{words.byArea}</th>{FIGURES.map((figure) => <th key={figure} scope="col">{heads[figure]}</th>)}</tr></thead>
        <tbody>{rows.map((row) => <tr key={row.areaCode}><th scope="row">{row.areaName}</th>{FIGURES.map((figure) => <td key={figure}>{row[figure]?.toLocaleString()}</td>)}</tr>)}</tbody></table>
    </div>
  )
}
