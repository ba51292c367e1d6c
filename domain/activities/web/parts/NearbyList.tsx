import { useState } from 'react'
import { activityEndpoints } from '#domain/activities/activity.contract.ts'
import { ChipGroup } from '#kit/web-field/ChipGroup.tsx'
import { useKeptRead } from '#kit/web-field/kept-read.ts'
import { Loading, Nothing, Problem } from '#kit/web-field/parts.tsx'
import { useWords } from '#kit/web/words.ts'
import { ActivityCard } from './ActivityCard.tsx'
import { activityFieldWords } from './activity-field.wording.ts'
import { type NearFilter, fitsFilter } from './near-filter.ts'

const FILTERS = ['all', 'walk', 'weekend', 'short'] as const

/** 附近能帮的忙: only what this volunteer may join, the nearest first. */
export const NearbyList = () => {
  const words = useWords(activityFieldWords)
  const [filter, setFilter] = useState<NearFilter>('all')
  const read = useKeptRead(activityEndpoints.open, { limit: 50 }, { lasting: false })
  const rows = read.data?.rows.filter((activity) => !activity.mine && fitsFilter(activity, filter))
  return (
    <>
      <ChipGroup legend={words.filters} quiet columns={4} value={filter} onChange={setFilter} choices={FILTERS.map((value) => ({ value, label: words[value] }))} />
      {!rows && (read.error ? <Problem fault={read.error} onAgain={() => void read.refetch()} /> : <Loading />)}
      {rows?.length === 0 && <Nothing>{words.noneNearby}</Nothing>}
      <div className="list">{rows?.map((activity) => <ActivityCard key={activity.id} activity={activity} />)}</div>
    </>
  )
}
