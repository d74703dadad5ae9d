import type { RateAmount } from '@/lib/domain/terms/amount'
import { isByYear } from '@/lib/domain/terms/by-year'
import type { Limit, LimitPer } from '@/lib/domain/terms/split'
import { wordAmountTerm } from '@/lib/domain/terms/words/word-amount-term'
import { checkTogether } from '../../fields/check-together'
import { oneOf, optionalWords } from '../../fields/read-words'
import { transformed } from '../../fields/transformed'
import { typedField } from '../../fields/typed-field'
import { typedObject } from '../../fields/typed-object'
import type { Said } from '../../fields/typed-schema'
import { isLimitOfDeal } from '../../who-pays/of-deal'
import { idOfRow, ownId } from '../fields/own-id'
import { oneNamed, ticked, writeTicked } from '../fields/read-choice'
import { selectorSchema, wordSelector, writeSelector } from '../fields/selector'
import { amountSchema, writeAmount } from '../fields/typed-amount'
import type { RuleKind } from '../rule-kind'
import { bearersOf, callIt } from '../rule-names'

type LimitAnswer = Omit<Limit, 'atMost'> & { atMost: RateAmount }

type Pair = { [Per in LimitPer]: `${Per} ${Exclude<LimitPer, Per>}` }[LimitPer]
export type LimitPerChoice = 'none' | LimitPer | Pair

/** One balance for each of these; `none`: one for all years together. */
const BALANCES: Record<LimitPerChoice, { per: LimitPer[]; words: string }> = {
  none: { per: [], words: 'in all years together' },
  year: { per: ['year'], words: 'a year' },
  position: { per: ['position'], words: 'for each position in all years' },
  'year position': { per: ['year', 'position'], words: 'a year for each position' },
  'position year': { per: ['position', 'year'], words: 'a year for each position' },
}
const LIMIT_PER = Object.keys(BALANCES) as LimitPerChoice[]

/** Not to exceed. */
export const limitRule: RuleKind<LimitAnswer, 'limit'> = {
  kind: 'limit',
  label: 'Not to exceed',
  hint: 'A party, a grant or an account pays at most so much: a year, for each position, or in all.',
  group: 'bearing',
  example: {
    sentence: 'Columbia, Missouri: the district pays 75%, and for salary and benefits at most $317,815 a year.',
    agreement: 'columbia-mo-2023',
  },
  start: ({ parties }) => ({ on: parties[0]?.id ?? '', per: 'year' }),
  schema(row, names) {
    const fields = typedObject({
      id: ownId(row),
      name: typedField(optionalWords({ named: 'what this limit is called', max: 100 })),
      on: typedField(oneNamed(bearersOf(names), 'Choose who pays at most so much.')),
      when: selectorSchema(names),
      per: typedField(oneOf(LIMIT_PER, 'Choose for what the limit holds: each year, each position, or in all.')),
      atMost: amountSchema(row, 'atMost', 'the most that is paid', names),
      carriesOver: typedField(ticked),
    })
    return transformed(
      checkTogether(fields, ({ per, carriesOver, atMost, when }) =>
        per.includes('year')
          ? []
          : [
              ...(carriesOver ? [{ field: 'carriesOver', sentence: NOT_YEARLY }] : []),
              ...(saysSeveralSums(atMost) && when?.years?.length !== 1
                ? [{ field: 'per', sentence: SEVERAL_SUMS }]
                : []),
            ],
      ),
      ({ id, name, on, when, per, atMost, carriesOver }: Said<typeof fields>): LimitAnswer => ({
        id,
        ...nameOfLimit(id, name),
        on,
        ...(when === undefined ? {} : { when }),
        per: BALANCES[per].per,
        atMost,
        ...(carriesOver ? { carriesOver: true } : {}),
      }),
    )
  },
  apply: (terms, limit) => ({ ...terms, limits: [...terms.limits, limit] }),
  take(terms) {
    const limit = terms.limits.at(-1)
    if (limit === undefined || !('each' in limit.atMost) || isLimitOfDeal(terms, limit)) return null
    if (limit.overYearBefore) return null
    return { answer: { ...limit, atMost: limit.atMost }, rest: { ...terms, limits: terms.limits.slice(0, -1) } }
  },
  write: ({ id, name = '', on, when, per, atMost, carriesOver }, names) => ({
    id,
    name,
    on,
    ...writeSelector('when', when),
    per: toChoice(per),
    ...writeAmount('atMost', atMost, names),
    carriesOver: writeTicked(carriesOver),
  }),
  word({ on, when, per, atMost, carriesOver }, names) {
    const most = wordAmountTerm(names, atMost)
    const over = carriesOver ? ' What a year leaves unused is added to the next.' : ''
    return `${callIt(bearersOf(names), on)} pays at most ${most} ${BALANCES[toChoice(per)].words}${wordSelector(when, names)}.${over}`
  },
  declares: (row) => ({ limits: [{ id: idOfRow(row), name: row.name?.trim() || 'Not to exceed' }] }),
}

/** A limit that was made here must not be called by its id, which nobody has read. */
function nameOfLimit(id: string, name: string | null): { name?: string } {
  if (name !== null) return { name }
  return id.startsWith('rule-') ? { name: 'Not to exceed' } : {}
}

function saysSeveralSums({ each, grows }: RateAmount): boolean {
  return grows !== undefined || isByYear(each)
}

const SEVERAL_SUMS = 'Choose each contract year, or enter one amount: all years together have one that does not grow.'
const NOT_YEARLY = 'Only a limit for each year can carry over: choose each year, or untick it.'

function toChoice(per: Limit['per']): LimitPerChoice {
  return per.length === 0 ? 'none' : (per.join(' ') as LimitPerChoice)
}
