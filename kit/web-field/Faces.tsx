import { useId } from 'react'

export type FaceValue = 'good' | 'fair' | 'poor'
const mouths: Record<FaceValue, string> = { good: 'M21 38c3.5 7 18.5 7 22 0', fair: 'M21 42h22', poor: 'M21 45c3.5-7 18.5-7 22 0' }

/** 满意 · 一般 · 不满意: none is chosen beforehand. */
export const Faces = ({ legend, labels, value, onChange }: { legend: string; labels: Record<FaceValue, string>; value: FaceValue | null; onChange: (value: FaceValue) => void }) => {
  const name = useId()
  return (
    <fieldset>
      <legend className="lead">{legend}</legend>
      <div className="faces">
        {(['good', 'fair', 'poor'] as const).map((face) => (
          <label className="face" key={face}>
            <input type="radio" name={name} checked={value === face} onChange={() => onChange(face)} />
            <svg viewBox="0 0 64 64" aria-hidden="true"><circle cx="32" cy="32" r="28" /><path d="M23 24v3M41 24v3" strokeWidth="5" /><path d={mouths[face]} /></svg>
            {labels[face]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
