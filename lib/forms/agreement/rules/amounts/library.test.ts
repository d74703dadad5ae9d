import { describe, expect, it } from 'vitest'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import type { Position } from '@/lib/domain/terms/party'
import type { Terms } from '@/lib/domain/terms/terms'
import { describePosition } from '../../build-terms/build-position'
import { describeCostLine } from '../../build-terms/describe-cost-line'
import { agreementOf, LIBRARY_NAMES, readLibrary } from '../../testing/library'
import { takeRules } from '../take-rules'

function openTerms(name: string) {
  const terms = readLibrary(name)
  const { startsOn, endsOn } = agreementOf(name, terms).entry
  return { terms, ...takeRules(terms, { startsOn, endsOn }) }
}

/** What of a cost line neither the form's fields nor a special rule says. */
function findUnsaid(line: CostLine, { years, parties }: Terms): string[] {
  const { kept } = describeCostLine(line, years, years.length)
  const agency = parties.find(({ side }) => side === 'agency')?.id
  const left = ['years', 'inKind', 'covers', 'rounding', 'billedBy'].filter((field) => field in line)
  return [
    ...(kept ? [`amount ${JSON.stringify(line.amount)}`] : []),
    ...(line.trueUp === 'none' ? [] : [`trued up by ${line.trueUp}`]),
    ...(line.incurredBy === agency ? [] : [`paid out by ${line.incurredBy}`]),
    ...left,
  ]
}

function findUnsaidOfPosition(position: Position): string[] {
  const left = ['kind', 'campuses'].filter((field) => field in position)
  return [...(describePosition(position).kept ? ['headcount'] : []), ...left]
}

/** Published agreements whose cost lines or positions are not wholly said by fields and rules, and what is not. */
const NOT_WHOLLY: Record<string, string[]> = {
  // It has no agency: a school board employs the officers itself. The form is for two governments.
  'clay-county-ky-2022': [
    'tier-0-5-pay: paid out by board',
    'tier-6-10-pay: paid out by board',
    'tier-11-15-pay: paid out by board',
    'tier-16-pay: paid out by board',
    'retired-180-pay: paid out by board',
    'retired-220-pay: paid out by board',
    'retired-240-pay: paid out by board',
  ],
}

const NO_TIME_LIMIT = 0

describe('the cost lines and positions of every published agreement', () => {
  it(
    'open as fields and special rules, but for these',
    () => {
      const unsaid = LIBRARY_NAMES.flatMap((name) => {
        const { rest } = openTerms(name)
        const found = [
          ...rest.costLines.flatMap((line) => findUnsaid(line, rest).map((what) => `${line.id}: ${what}`)),
          ...rest.positions.flatMap((position) =>
            findUnsaidOfPosition(position).map((what) => `${position.id}: ${what}`),
          ),
        ]
        return found.length === 0 ? [] : [[name, found] as const]
      })
      expect(Object.fromEntries(unsaid)).toEqual(NOT_WHOLLY)
    },
    NO_TIME_LIMIT,
  )
})
