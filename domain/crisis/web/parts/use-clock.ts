import { useEffect, useState } from 'react'

/** Now, anew each second. */
export const useNow = (): number => {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now
}

/** How long until an instant, or since it, as `12:05` and beyond an hour `1:12:05`. */
export const spanTo = (until: string, now: number): { text: string; late: boolean } => {
  const seconds = Math.floor((new Date(until).getTime() - now) / 1000)
  const left = Math.abs(seconds)
  const two = (value: number): string => String(value).padStart(2, '0')
  const [hours, minutes] = [Math.floor(left / 3600), Math.floor(left / 60) % 60]
  return { text: `${hours ? `${hours}:` : ''}${two(minutes)}:${two(left % 60)}`, late: seconds < 0 }
}
