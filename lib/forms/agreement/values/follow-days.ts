import type { DraftValues } from '@/lib/domain/agreement/draft'

/** Officers who serve from the first day, or to the last, still do after the agreement has been given other days. */
export function followDays(before: DraftValues, after: DraftValues): DraftValues {
  const moved = Object.keys(after).flatMap((field): [string, string][] => {
    const day = /^officers\.\d+\.(startsOn|endsOn)$/.exec(field)?.[1]
    if (day === undefined) return []
    const [old, now] = [before[day]?.trim(), after[day]?.trim()]
    return old && now && after[field]?.trim() === old ? [[field, now]] : []
  })
  return { ...after, ...Object.fromEntries(moved) }
}
