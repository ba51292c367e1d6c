import type { ReactNode } from 'react'
import { useMay } from '#domain/accounts/web/parts/use-me.ts'
import { CommunityHandovers } from './CommunityHandovers.tsx'
import { UnitHandovers } from './UnitHandovers.tsx'

/** A community sees where its needs went; a department sees one plain page of what it is asked to do. */
export default function HandoverPage(): ReactNode {
  return useMay()('need.read') ? <CommunityHandovers /> : <UnitHandovers />
}
