import type { ReactNode } from 'react'
import { type Light, lightOf } from '#domain/settings/light.rules.ts'
import { lightWords } from '#domain/settings/light.wording.ts'
import { Icon, type IconName } from '#kit/web/icons.tsx'
import { useNow } from '#kit/web/now.ts'
import { useWhen } from '#kit/web/when.ts'
import { useWords } from '#kit/web/words.ts'
import './light.css'

const looks: Record<Light, { icon: IconName; tone: string }> = { green: { icon: 'check', tone: 'calm' }, yellow: { icon: 'clock', tone: 'soon' }, red: { icon: 'alarm', tone: 'late' } }

export const LightWord = ({ light }: { light: Light }): ReactNode => {
  const { lights } = useWords(lightWords)
  return <span className={`due ${looks[light].tone}`}><Icon name={looks[light].icon} size={14} weight={2} />{lights[light]}</span>
}

interface Promised { dueAt: string | null; yellowAt?: string | null | undefined; /** Where a whole day was promised: told as a day. */ dueOn?: string }

/** A promise: its light as icon and word, and until when; broken, by how much. */
export const DueLight = ({ dueAt, yellowAt = null, dueOn }: Promised): ReactNode => {
  const { lights } = useWords(lightWords)
  const when = useWhen()
  const light = lightOf({ dueAt, yellowAt }, useNow())
  if (light === null || dueAt === null) return null
  const { text } = when.due(dueOn ?? dueAt)
  // What is broken says itself by how many days.
  return <span className={`due ${looks[light].tone}`}><Icon name={looks[light].icon} size={14} weight={2} />{light !== 'red' && <b>{lights[light]}</b>}{text}</span>
}
