// The whole platform lives in one time zone: an office in 通辽 and one in 金昌 write the same date on the same form.
const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hour12: false })

/** `2026-11-24` in China's time zone. */
export const dayOf = (at: Date): string => shanghai.format(at).slice(0, 10)

/** `14:02` in China's time zone. */
export const clockOf = (at: Date): string => shanghai.format(at).slice(11, 16)

/** The instant at which a wall clock in China shows this day and time (`2026-11-24`, `17:00`). */
export const instantAt = (day: string, clock = '00:00'): Date => new Date(`${day}T${clock}:00+08:00`)

export const minutesBetween = (from: Date, to: Date): number => Math.floor((to.getTime() - from.getTime()) / 60_000)

/** Whole years from a birth date to a day, both `YYYY-MM-DD`. */
export const ageOn = (birthDate: string, day: string): number => {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years
}

export const addDays = (day: string, days: number): string => dayOf(new Date(instantAt(day, '12:00').getTime() + days * 86_400_000))
