import type { Ratio } from '@/lib/domain/money/ratio'
import { accept } from '@/lib/domain/result'
import type { RateAmount } from '@/lib/domain/terms/amount'
import type { ByYear } from '@/lib/domain/terms/by-year'
import type { Source } from '@/lib/domain/terms/party'
import type { Step } from '@/lib/domain/terms/split'
import { wordAmountTerm, wordByYear } from '@/lib/domain/terms/words/word-amount-term'
import { oneOf, requiredWords } from '../../fields/read-words'
import { transformed } from '../../fields/transformed'
import { typedField } from '../../fields/typed-field'
import { typedObject } from '../../fields/typed-object'
import { writeChosen } from '../../values/chosen-list'
import { isGrantOfDeal } from '../../who-pays/of-deal'
import { idOfRow, ownId } from '../fields/own-id'
import { anyNamed, optionalNamed, ticked, writeTicked } from '../fields/read-choice'
import { optionalMoney, writeMoney } from '../fields/read-money'
import { optionalPart, writePart } from '../fields/read-number'
import { joinWords } from '../fields/selector'
import { amountSchema, writeAmount } from '../fields/typed-amount'
import { writeYearly, yearlySchema } from '../fields/yearly'
import type { RuleKind } from '../rule-kind'
import { callIt } from '../rule-names'
import { addGrantStep, takeGrantStep } from './grant-steps'

/** What a grant pays before the parties share: a sum, a percent, or what other rules say. */
type Pays = { how: 'sum'; sum: RateAmount } | { how: 'percent'; percent: ByYear<Ratio | null> } | { how: 'elsewhere' }

type GrantAnswer = { source: Source; pays: Pays }

export const GRANT_PAYS = ['sum', 'percent', 'elsewhere'] as const

/** Money that is no party's own: a grant, levy, gift or fund. */
export const grantRule: RuleKind<GrantAnswer, 'grant'> = {
  kind: 'grant',
  label: 'A grant or fund pays',
  hint: 'A grant, levy, gift or fund pays a sum or a percent first; the parties share what is left.',
  group: 'bearing',
  example: {
    sentence:
      'Brentwood, California: a grant pays $125,000 to the city; two districts then pay a third each of what is left.',
    agreement: 'brentwood-ca-2001',
  },
  start: () => ({ pays: 'sum' }),
  schema(row, names) {
    const fields = typedObject({
      id: ownId(row),
      name: typedField(requiredWords({ named: 'what the grant or fund is called', max: 100 })),
      paidTo: typedField(optionalNamed(names.parties, 'Choose who receives it, or leave it open.')),
      years: typedField(
        anyNamed(
          names.years.map(({ id }) => id),
          'contract years',
        ),
      ),
      hasCeiling: typedField(ticked),
      ceiling: typedField(optionalMoney('all that it pays')),
      pays: typedField(oneOf(GRANT_PAYS, 'Choose what it pays: a sum, a percent, or what other rules say.')),
      sum: row.pays === 'sum' ? amountSchema(row, 'sum', 'what it pays', names) : NOTHING,
      percent:
        row.pays === 'percent'
          ? yearlySchema(row, 'percent', 'the percent that it pays', names, optionalPart)
          : NOTHING,
    })
    return transformed(
      fields,
      ({ id, name, paidTo, years, hasCeiling, ceiling, pays, sum, percent }): GrantAnswer => ({
        source: {
          id,
          name,
          ...(paidTo === null ? {} : { paidTo }),
          ...(years === null ? {} : { years }),
          ...(hasCeiling ? { ceiling } : {}),
        },
        pays:
          pays === 'sum' && sum ? { how: 'sum', sum } : pays === 'percent' ? { how: 'percent', percent } : ELSEWHERE,
      }),
    )
  },
  apply(terms, { source, pays }) {
    const split = pays.how === 'elsewhere' ? terms.split : addGrantStep(terms, stepOf(source.id, pays))
    return { ...terms, sources: [...terms.sources, source], split }
  },
  take(terms) {
    const source = terms.sources.at(-1)
    if (source === undefined || isGrantOfDeal(terms, source)) return null
    const sources = terms.sources.slice(0, -1)
    const taken = takeGrantStep(terms, source.id)
    const pays = taken === null ? null : paysOf(taken.step, source.id)
    if (taken === null || pays === null) return { answer: { source, pays: ELSEWHERE }, rest: { ...terms, sources } }
    return { answer: { source, pays }, rest: { ...terms, sources, split: taken.split } }
  },
  write: ({ source: { id, name = id, paidTo = '', years, ceiling }, pays }, names) => ({
    id,
    name,
    paidTo,
    years: writeChosen(years),
    hasCeiling: writeTicked(ceiling === undefined ? undefined : true),
    ceiling: ceiling === undefined ? '' : writeMoney(ceiling),
    pays: pays.how,
    ...(pays.how === 'sum' ? writeAmount('sum', pays.sum, names) : {}),
    ...(pays.how === 'percent' ? writeYearly('percent', pays.percent, names, writePart) : {}),
  }),
  word({ source, pays }, names) {
    const { id, name = id, paidTo, years, ceiling } = source
    const paid = paidTo === undefined ? '' : ` It is paid to ${callIt(names.parties, paidTo)}.`
    const only = years === undefined ? '' : `, in ${joinWords(years.map((year) => callIt(names.years, year)))}`
    const most = ceiling === undefined ? '' : ` It pays at most ${wordAmountTerm(names, { each: ceiling })} in all.`
    if (pays.how === 'elsewhere') return `${name}: what other rules say${only}.${most}${paid}`
    const what =
      pays.how === 'sum'
        ? wordAmountTerm(names, pays.sum)
        : wordByYear(names, pays.percent, (percent) => percent ?? 'a percent not recorded')
    return `${name}: ${what} before the parties share${only}.${most}${paid}`
  },
  declares: (row) => ({ sources: [{ id: idOfRow(row), name: row.name?.trim() || 'Grant' }] }),
}

const ELSEWHERE: Pays = { how: 'elsewhere' }
const NOTHING = typedField(() => accept(null))

function stepOf(id: string, pays: Exclude<Pays, { how: 'elsewhere' }>): Step {
  return pays.how === 'sum' ? { amounts: { [id]: pays.sum } } : { shares: { [id]: pays.percent } }
}

function paysOf(step: Step, id: string): Pays | null {
  if ('amounts' in step) {
    const sum = step.amounts[id]
    return sum !== undefined && 'each' in sum ? { how: 'sum', sum } : null
  }
  const percent = 'shares' in step && step.of === undefined ? step.shares[id] : undefined
  return percent === undefined ? null : { how: 'percent', percent }
}
