import type { ReactNode } from 'react'
import { encode } from 'uqr'

/** A QR code as one path; `label` says what is behind it, for whoever cannot scan. */
export const QrCode = ({ text, label, size = 184 }: { text: string; label: string; size?: number }): ReactNode => {
  const { data, size: cells } = encode(text, { ecc: 'M', border: 2 })
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return <svg width={size} height={size} viewBox={`0 0 ${cells} ${cells}`} role="img" aria-label={label} shapeRendering="crispEdges"><path d={`M0 0h${cells}v${cells}H0z`} fill="#fff" /><path d={path} fill="#000" /></svg>
}
