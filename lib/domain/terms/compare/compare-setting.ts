import { formatDateRange } from '@/lib/domain/calendar/format-date'
import { compareFractions } from '@/lib/domain/money/fraction'
import { type Ratio, ratioValue } from '@/lib/domain/money/ratio'
import { valueInYear } from '@/lib/domain/terms/by-year'
import { stableText } from '@/lib/domain/terms/canonical/stable-text'
import type { Change, ChangeArea } from '@/lib/domain/terms/compare/comparison'
import { nameIn, nameOf, positionName } from '@/lib/domain/terms/names'
import type { Terms } from '@/lib/domain/terms/terms'

/** Who, when and how many officers. */
export function compareSetting(before: Terms, after: Terms): Change[] {
  return [
    ...compareLists('parties', [...before.parties, ...before.sources], [...after.parties, ...after.sources]),
    ...compareLists('years', before.years, after.years),
    ...compareDates(before, after),
    ...compareLists('positions', before.positions, after.positions),
    ...compareHeadcounts(before, after),
    ...compareMeasures(before, after),
  ]
}

type Named = { id: string; name?: string }

/** What is in one list and not in the other, by id. */
export function compareLists(area: ChangeArea, before: readonly Named[], after: readonly Named[]): Change[] {
  const missingFrom = (list: readonly Named[]) => (thing: Named) => !list.some(({ id }) => id === thing.id)
  return [
    ...after.filter(missingFrom(before)).map((thing) => ({ area, sentence: `${nameOf(thing)} is added.` })),
    ...before.filter(missingFrom(after)).map((thing) => ({ area, sentence: `${nameOf(thing)} is removed.` })),
  ]
}

function compareDates(before: Terms, after: Terms): Change[] {
  return after.years.flatMap((year) => {
    const was = before.years.find(({ id }) => id === year.id)
    if (!was || (was.startsOn === year.startsOn && was.endsOn === year.endsOn)) return []
    const sentence = `${nameOf(year)} is ${formatDateRange(year)}, before ${formatDateRange(was)}.`
    return [{ area: 'years' as const, yearId: year.id, sentence }]
  })
}

function compareHeadcounts(before: Terms, after: Terms): Change[] {
  return after.positions.flatMap((position) => {
    const was = before.positions.find(({ id }) => id === position.id)
    if (!was) return []
    return after.years.flatMap(({ id }) => {
      const [old, now] = [valueInYear(was.headcount, id), valueInYear(position.headcount, id)]
      if (!before.years.some((year) => year.id === id) || isSameNumber(old, now)) return []
      const sentence = `${positionName(after.positions, position.id)} in ${nameIn(after.years, id)}: ${wordCount(now)}, before ${wordCount(old)}.`
      return [{ area: 'positions' as const, yearId: id, sentence }]
    })
  })
}

function compareMeasures(before: Terms, after: Terms): Change[] {
  return after.measures.flatMap((measure) => {
    const was = before.measures.find(({ id }) => id === measure.id)
    if (!was || stableText(was.values) === stableText(measure.values)) return []
    return [{ area: 'who pays' as const, sentence: `${nameOf(measure)} is counted anew.` }]
  })
}

function isSameNumber(a: Ratio | null | undefined, b: Ratio | null | undefined): boolean {
  return a && b ? compareFractions(ratioValue(a), ratioValue(b)) === 0 : (a ?? null) === (b ?? null)
}

function wordCount(count: Ratio | null | undefined): string {
  return count ?? 'a number not recorded'
}
