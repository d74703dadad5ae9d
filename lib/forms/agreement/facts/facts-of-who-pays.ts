import type { DraftValues } from '@/lib/domain/agreement/draft'
import { isByYear } from '@/lib/domain/terms/by-year'
import type { FormContext } from '../sections/form-context'
import { readSection } from '../sections/read-section'
import type { Deal, Percents, Sum } from '../who-pays/deal'
import { type Fact, makeFact } from './fact'
import type { Costs } from './read-costs'

const section = 'who-pays' as const

/** Who pays what. It is what a proposal asks for, so all of it is needed. */
export function listFactsOfWhoPays(values: DraftValues, context: FormContext, costs: Costs | null): Fact[] {
  const read = readSection('who-pays', values, context)
  const [faulty] = read.ok ? [] : Object.keys(read.refusal)
  const uncovered = costs?.breakdown.warnings.find(({ name }) => name === 'no-rule')
  const said = makeFact({
    section,
    field: faulty || 'deal',
    what: 'Who pays what',
    recorded: read.ok && uncovered === undefined,
    sentence: read.ok ? uncovered?.message : undefined,
    needed: true,
  })
  return read.ok ? [said, ...listOpen(read.value)] : [said]
}

function listOpen(deal: Deal): Fact[] {
  return [
    ...('percents' in deal ? [percentsFact(deal.percents)] : []),
    ...listSums(deal),
    ...(deal.kind === 'hours' ? [fact('hours.n', 'Number of hours or days', deal.n !== null)] : []),
  ]
}

function percentsFact(percents: Percents): Fact {
  const recorded = Object.values(percents).some((percent) => percent !== null)
  return fact(`percents.${Object.keys(percents)[0]}`, 'Percent that each party pays', recorded)
}

function listSums(deal: Deal): Fact[] {
  switch (deal.kind) {
    case 'fixed':
      return sumFacts('fixed', 'Fixed sum', deal.sum)
    case 'officer':
      return sumFacts('officer', 'Sum for each officer', deal.sum)
    case 'grant':
      return sumFacts('grant', `Sum of ${deal.grant.name}`, deal.sum)
    case 'upTo':
      return sumFacts('upTo', 'Amount not to exceed', deal.atMost)
    default:
      return []
  }
}

function sumFacts(name: string, what: string, sum: Sum): Fact[] {
  if (!isByYear(sum)) return [fact(`${name}.sums.0`, what, sum !== null)]
  return Object.entries(sum.byYear).map(([year, value], at) =>
    fact(`${name}.sums.${at}`, `${what} in ${year}`, value !== null),
  )
}

function fact(field: string, what: string, recorded: boolean): Fact {
  return makeFact({ section, field, what, recorded, needed: true })
}
