import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMayIn } from '#domain/accounts/web/parts/use-me.ts'
import type { HeldItem } from '#domain/successions/succession.contract.ts'

/** A number or title that opens where it belongs, for whoever may look there. */
export const ItemLink = ({ item: { kind, target, label, areaCode } }: { item: Pick<HeldItem, 'kind' | 'target' | 'label' | 'areaCode'> }): ReactNode => {
  const mayIn = useMayIn()
  if (kind === 'need' && mayIn('need.read', areaCode)) return <Link className="link" to={'/needs/$id' as never} params={{ id: target } as never}>{label}</Link>
  if (kind === 'order' && mayIn('order.read', areaCode)) return <Link className="link" to={'/orders' as never} search={{ open: target } as never}>{label}</Link>
  if (kind === 'project' && mayIn('project.read', areaCode)) return <Link className="link" to={'/projects' as never} search={{ open: target } as never}>{label}</Link>
  if (kind.startsWith('team_') && mayIn('team.read', areaCode)) return <Link className="link" to={'/teams' as never} search={{ open: target } as never}>{label}</Link>
  return <>{label}</>
}
