import { Navigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMe } from '#domain/accounts/web/parts/use-me.ts'
import { Page } from '#kit/web/layout/Page.tsx'
import { Empty } from '#kit/web/states.tsx'
import { useWords } from '#kit/web/words.ts'
import { deskWords } from './desk.words.ts'
import { menuFor } from './menu.ts'

/** The first page of one's menu; who has none works on the phone. */
export const Home = (): ReactNode => {
  const words = useWords(deskWords)
  const { permissions, name } = useMe()
  const first = menuFor(permissions)[0]?.[0]
  if (first) return <Navigate to={first.to} replace />
  return <Page title={name}><Empty title={words.phoneTitle} action={<a className="b go" href="/m/">{words.openPhone}</a>}>{words.phone}</Empty></Page>
}
