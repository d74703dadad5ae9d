import type { DateRange } from '@/lib/domain/calendar/date-range'

/** "2023-24", "2023–24", "2023-2024", "2023/24" or a year alone. */
const YEARS = /\b(\d{4})(?:([-–/])(\d{4}|\d{2}))?\b/g

/** A title with the years of the old days in it replaced by those of the new ones; as it is where it names others. */
export function moveTitle(title: string, from: DateRange, to: DateRange): string {
  const [oldFirst, oldLast] = [yearOf(from.startsOn), yearOf(from.endsOn)]
  return title.replace(YEARS, (text, first: string, dash: string | undefined, last: string | undefined) => {
    if (dash === undefined || last === undefined) {
      return first === oldFirst && oldFirst === oldLast ? yearOf(to.startsOn) : text
    }
    const isOld = first === oldFirst && oldLast.endsWith(last)
    return isOld ? `${yearOf(to.startsOn)}${dash}${yearOf(to.endsOn).slice(-last.length)}` : text
  })
}

const yearOf = (day: string) => day.slice(0, 4)
