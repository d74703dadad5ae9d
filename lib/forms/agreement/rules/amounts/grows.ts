import type { Growth } from '@/lib/domain/terms/amount'
import { type ByYear, isByYear, type Money } from '@/lib/domain/terms/by-year'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import type { Terms } from '@/lib/domain/terms/terms'
import { wordGrowth } from '@/lib/domain/terms/words/word-amount-term'
import { optionalAmount } from '../../fields/read-amount'
import { oneOf } from '../../fields/read-words'
import { transformed } from '../../fields/transformed'
import { typedField } from '../../fields/typed-field'
import { typedObject } from '../../fields/typed-object'
import type { Said } from '../../fields/typed-schema'
import { writeDollars } from '../../from-version/write-dollars'
import { clashOver, type Feature, giveFeature, type Shared, takeFeature } from '../fields/feature'
import { linesSchema, wordLines, writeLines } from '../fields/lines'
import { oneNamed } from '../fields/read-choice'
import { optionalPart, writePart } from '../fields/read-number'
import { writeYearly, yearlySchema } from '../fields/yearly'
import type { RuleKind } from '../rule-kind'

export const GROWS_BY = ['percent', 'dollars', 'index'] as const
export const GROWS_FROM = ['rounded', 'unrounded'] as const

const growing: Feature<'costLines', Growth> = {
  list: 'costLines',
  of: ({ amount }) => ('each' in amount ? (amount.grows ?? null) : null),
  without(line, terms) {
    if (!('each' in line.amount)) return line
    const { grows: _, ...amount } = line.amount
    return { ...line, amount: { ...amount, each: asTyped(amount.each, yearsOf(line, terms)) } }
  },
  with(line, grows, terms) {
    if (!('each' in line.amount)) return line
    return { ...line, amount: { ...line.amount, each: fromFirst(line.amount.each, yearsOf(line, terms)), grows } }
  },
}

/** An amount grows from year to year. Where one amount is typed for all years, it is the first year's. */
export const growsRule: RuleKind<Shared<Growth>, 'grows'> = {
  kind: 'grows',
  label: 'It grows each year',
  hint: 'The first year’s amount is printed, and each year after it grows by a percent, a sum, or a price index.',
  group: 'amounts',
  example: {
    sentence: 'Duluth, Minnesota: $61,142.41 for each officer in 2018-19, and 3% more each year.',
    agreement: 'duluth-mn-2018',
  },
  start: () => ({ how: 'percent', 'by.by': 'same', 'plus.by': 'same', from: 'rounded' }),
  about: (id) => ({ lines: id }),
  schema(row, names) {
    const by = row.how === 'dollars' || row.how === 'index' ? row.how : 'percent'
    const fields = typedObject({
      lines: linesSchema(names),
      how: typedField(oneOf(GROWS_BY, 'Choose by what it grows.')),
      by: yearlySchema(by === 'percent' ? row : {}, 'by', 'the percent', names, unless(by !== 'percent', optionalPart)),
      plus: yearlySchema(
        by === 'dollars' ? row : {},
        'plus',
        'the sum',
        names,
        unless(by !== 'dollars', optionalAmount),
      ),
      index: typedField(by === 'index' ? oneNamed(names.measures, CHOOSE_INDEX) : none),
      atLeast: typedField(by === 'index' ? optionalPart('the least that it grows') : none),
      atMost: typedField(by === 'index' ? optionalPart('the most that it grows') : none),
      from: typedField(oneOf(GROWS_FROM, 'Choose whether each year grows from the rounded amount.')),
    })
    return transformed(fields, (read: Said<typeof fields>): Shared<Growth> => {
      const { from } = read
      if (read.how === 'percent') return { ids: read.lines, value: { by: read.by, from } }
      if (read.how === 'dollars') return { ids: read.lines, value: { plusCents: read.plus, from } }
      const least = read.atLeast === null ? {} : { atLeast: read.atLeast }
      const most = read.atMost === null ? {} : { atMost: read.atMost }
      return { ids: read.lines, value: { index: read.index ?? '', ...least, ...most, from } }
    })
  },
  apply: (terms, answer) => giveFeature(terms, growing, answer),
  take(terms) {
    const taken = takeFeature(terms, growing)
    return taken && { answer: taken.shared, rest: taken.rest }
  },
  write({ ids, value }, names) {
    const row = { ...writeLines(ids), from: value.from }
    if ('by' in value) return { ...row, how: 'percent', ...writeYearly('by', value.by, names, writePart) }
    if ('plusCents' in value) {
      return { ...row, how: 'dollars', ...writeYearly('plus', value.plusCents, names, writeDollars) }
    }
    const { index, atLeast = null, atMost = null } = value
    return { ...row, how: 'index', index, atLeast: writePart(atLeast), atMost: writePart(atMost) }
  },
  clash: ({ ids }, earlier) => clashOver(ids, earlier.ids),
  word({ ids, value }, names) {
    const least = 'index' in value && value.atLeast !== undefined ? `, at least ${value.atLeast}` : ''
    const most = 'index' in value && value.atMost !== undefined ? `, at most ${value.atMost}` : ''
    const exact = value.from === 'unrounded' ? ', from the unrounded amount' : ''
    return `${wordLines(ids, names)}: ${wordGrowth(names, value)}${least}${most}${exact}.`
  },
}

const CHOOSE_INDEX = 'Choose the measure by which it grows. Add it first as a special rule if it is not in the list.'

const none = () => ({ ok: true, value: null }) as const

/** Reads nothing at all where the choice above does not ask for it. */
function unless<T>(unasked: boolean, read: (named: string) => (text: string) => T) {
  return unasked ? () => none : read
}

function yearsOf(line: CostLine, terms: Terms): string[] {
  return line.years ?? terms.years.map(({ id }) => id)
}

/** The first amount alone as one amount; the others with the years that grow left empty. */
function asTyped(each: ByYear<Money>, years: readonly string[]): ByYear<Money> {
  const [first = ''] = years
  if (!isByYear(each) || years.length === 1) return each
  const named = Object.keys(each.byYear)
  if (named.length === 1 && named[0] === first) return each.byYear[first] ?? null
  return { byYear: { ...Object.fromEntries(years.map((id) => [id, null])), ...each.byYear } }
}

function fromFirst(each: ByYear<Money>, years: readonly string[]): ByYear<Money> {
  const [first = ''] = years
  if (years.length === 1) return each
  if (!isByYear(each)) return { byYear: { [first]: each } }
  return { byYear: Object.fromEntries(Object.entries(each.byYear).filter(([, money]) => money !== null)) }
}
