import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { FORCES, SPOKEN_LANGUAGES } from '#domain/settings/codes.ts'
import { useCodes } from '#domain/settings/web/parts/use-codes.ts'
import { type VolunteerDetail, volunteerEndpoints } from '#domain/volunteers/volunteer.contract.ts'
import { volunteerWords } from '#domain/volunteers/volunteer.wording.ts'
import { volunteerPageWords } from '#domain/volunteers/volunteer.words.ts'
import { SkillChips, VolunteerStatusWord, WeekGrid } from '#domain/volunteers/web/parts/VolunteerBits.tsx'
import { Drawer } from '#kit/web/layout/Drawer.tsx'
import { useRead } from '#kit/web/reads.ts'
import { Shown } from '#kit/web/states.tsx'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'

/** One volunteer beside the roll. */
export const VolunteerDrawer = ({ id, ...drawer }: { id: string; onClose: () => void; onPrevious: (() => void) | undefined; onNext: (() => void) | undefined }): ReactNode => {
  const words = useWords(volunteerWords)
  const read = useRead(volunteerEndpoints.detail, { id })
  const volunteer = read.data?.id === id ? read.data : undefined
  return (
    <Drawer {...drawer} title={volunteer?.name ?? words.one} note={volunteer?.localNo} meta={volunteer && <><VolunteerStatusWord status={volunteer.status} /><span className="chip">{volunteer.gridName ?? volunteer.communityName}</span>{volunteer.minor && <span className="chip soon">{words.minor}</span>}</>}>
      <Shown read={read}>{(shown) => <Profile volunteer={shown} />}</Shown>
    </Drawer>
  )
}

const Profile = ({ volunteer }: { volunteer: VolunteerDetail }): ReactNode => {
  const words = useWords(volunteerPageWords)
  const common = useWords(volunteerWords)
  const { labels } = useCodes()
  const when = useWhen()
  const may = useMay()
  return (
    <div className="stack">
      {volunteer.minor && <p className="waiting">{words.guardianNote}</p>}
      {volunteer.skills.length > 0 && <SkillChips volunteer={volunteer} />}
      <dl className="kv">
        <dt>{common.forces}</dt><dd>{labels(FORCES, volunteer.forces)}</dd>
        <dt>{common.languages}</dt><dd>{labels(SPOKEN_LANGUAGES, volunteer.languages)}</dd>
        <dt>{common.teams}</dt><dd>{volunteer.teams.map(({ id, name }) => <Link key={id} className="link" to={'/teams' as never} search={{ open: id } as never}>{name} </Link>)}</dd>
        <dt>{common.registeredOn}</dt><dd>{volunteer.registeredOn && when.day(volunteer.registeredOn)}</dd>
        {volunteer.nationalNo && <><dt>{common.nationalNo}</dt><dd>{volunteer.nationalNo} <small className="soft">{common.asGiven}</small></dd></>}
        <dt>{common.lastServedOn}</dt><dd>{volunteer.lastServedOn ? when.day(volunteer.lastServedOn) : common.never}</dd>
        <dt>{words.minutesTitle}</dt><dd>{common.minutes(volunteer.minutes)}{volunteer.openingMinutes > 0 && <small className="soft"> {common.openingMinutes(volunteer.openingMinutes)}</small>}</dd>
        {may('record.read') && <><dt>{words.recordsOf}</dt><dd><Link className="link" to={'/records' as never} search={{ volunteerId: volunteer.id } as never}>{words.records}</Link></dd></>}
      </dl>
      <div className="ruled stack"><p className="small"><b>{common.times}</b> <span className="soft">{volunteer.timesText ?? common.noTimes} · {common.weeklyCap(volunteer.weeklyCap)}</span></p>{volunteer.blocks && <WeekGrid blocks={volunteer.blocks} />}</div>
    </div>
  )
}
