import { joinNames } from '@/lib/domain/breakdown/words/join-names'
import { bearerName, nameIn, positionName } from '@/lib/domain/terms/names'
import type { Stated } from '@/lib/domain/terms/stated'
import type { Terms } from '@/lib/domain/terms/terms'

/** What a printed figure is of: "What Hudson School District pays, 2009". */
export function nameStated(terms: Terms, stated: Stated): string {
  const years = (stated.years ?? []).map((id) => nameIn(terms.years, id)).join(', ')
  const since = stated.since === undefined ? '' : ` since ${nameIn(terms.years, stated.since)}`
  const lines = stated.line === undefined ? [] : [stated.line].flat()
  const line = lines.length === 0 ? '' : ` of ${joinNames(lines.map((id) => nameIn(terms.costLines, id)))}`
  const position = stated.position === undefined ? '' : ` of ${positionName(terms.positions, stated.position)}`
  return `${nameFigure(terms, stated)}${line}${position}${since}${years === '' ? '' : `, ${years}`}`
}

function nameFigure(terms: Terms, { what, of, product }: Stated): string {
  const bearer = of === undefined ? 'everyone' : bearerName(terms, of)
  const line = of === undefined ? 'all cost lines' : nameIn(terms.costLines, of)
  const names: Record<Stated['what'], string> = {
    total: 'The total cost',
    line: `The cost of ${line}`,
    rate: `The rate of ${line}`,
    units: `The number of units of ${line}${product === undefined ? '' : `, product ${product}`}`,
    headcount: `The number of officers${of === undefined ? '' : ` (${positionName(terms.positions, of)})`}`,
    pays: `What ${bearer} pays`,
    most: `The most that ${bearer} pays`,
    percent: of === undefined ? 'The percent that all pay together' : `The percent that ${bearer} pays`,
    owes: `What ${bearer} owes`,
    payment: `Each payment of ${bearer}`,
    unbilled: `What is never billed to ${bearer}`,
    limit: `The limit of ${of === undefined ? 'everyone' : nameLimit(terms, of)}`,
    part: `What falls on ${bearer}`,
    change: of === undefined ? 'The change of the total cost' : `The change of what ${bearer} pays`,
  }
  return names[what]
}

function nameLimit(terms: Terms, of: string): string {
  return terms.limits.some(({ id }) => id === of) ? nameIn(terms.limits, of) : bearerName(terms, of)
}
