import type { Cents } from '@/lib/domain/money/cents'
import { parseDollars } from '@/lib/domain/money/parse-dollars'
import { parseRatio } from '@/lib/domain/money/ratio'
import { accept, refuse } from '@/lib/domain/result'
import { DEFAULT_ROUND } from '@/lib/domain/terms/rounding'
import type { Stated, StatedFigure, StatedValue } from '@/lib/domain/terms/stated'
import { checkTogether } from '../../fields/check-together'
import { optionalWhole } from '../../fields/read-whole-number'
import { oneOf, optionalWords } from '../../fields/read-words'
import { transformed } from '../../fields/transformed'
import { type ReadText, typedField } from '../../fields/typed-field'
import { typedObject } from '../../fields/typed-object'
import type { FieldFault, Said } from '../../fields/typed-schema'
import { writeDollars } from '../../from-version/write-dollars'
import { writeChosen } from '../../values/chosen-list'
import { anyNamed, optionalNamed } from '../fields/read-choice'
import { roundSchema, writeRound } from '../fields/typed-round'
import type { RuleKind } from '../rule-kind'
import { linesOf, statedSubjects } from '../rule-names'
import { wordStated } from './word-stated'

/** What a printed figure can be, in the order of the choice. */
export const STATED_WORDS: Record<StatedFigure, string> = {
  total: 'The total cost',
  pays: 'What one pays',
  most: 'The most that one can come to pay',
  percent: 'The percent that one pays of the total',
  line: 'What a cost line comes to',
  rate: 'The rate of a cost line',
  units: 'The number of units of a cost line',
  headcount: 'The number of officers',
  limit: 'What a limit lets through',
  owes: 'What one owes the others',
  payment: 'Each payment of one',
  unbilled: 'What is owed and never billed',
  part: 'What a part of a party pays',
  change: 'The change since an earlier year',
}

const FIGURES = Object.keys(STATED_WORDS) as StatedFigure[]
const OF_LINE: readonly StatedFigure[] = ['line', 'rate', 'units']
const OF_SOMEBODY: readonly StatedFigure[] = ['pays', 'most', 'owes', 'part', 'limit']
const NUMBERS: readonly StatedFigure[] = ['units', 'headcount']

/** A figure that the paper prints: checked, never used. */
export const statedRule: RuleKind<Stated, 'stated'> = {
  kind: 'stated',
  label: 'A figure that the paper prints',
  hint: 'It is compared with what the rules come to, and a difference is warned of. It changes nothing.',
  group: 'paper',
  example: {
    sentence: 'Goodrich, Michigan: the paper says that the district pays 75%; its own figures come to 74.943%.',
    agreement: 'goodrich-mi-2019',
  },
  start: () => ({ what: 'total', 'to.mode': DEFAULT_ROUND.mode }),
  schema(row, names) {
    const what = FIGURES.find((figure) => figure === row.what) ?? 'total'
    const fields = typedObject({
      what: typedField(oneOf(FIGURES, 'Choose what figure the paper prints.')),
      of: typedField(optionalNamed(statedSubjects(names), 'Choose of whom or what the figure is.')),
      line: typedField(optionalNamed(linesOf(names), 'Choose the cost lines again: what was chosen is gone.')),
      position: typedField(optionalNamed(names.positions, 'Choose the position again: what was chosen is gone.')),
      product: typedField(optionalWhole({ named: 'the number of the product', from: 1, to: 20 })),
      years: typedField(
        anyNamed(
          names.years.map(({ id }) => id),
          'contract years',
        ),
      ),
      since: typedField(optionalNamed(names.years, 'Choose the year that the change starts from.')),
      is: typedField(readFigure(what)),
      to: roundSchema('the printed figure'),
      note: typedField(optionalWords({ named: 'the note', max: 2000 })),
    })
    type Fields = Said<typeof fields>
    return transformed(
      checkTogether(fields, findFaults),
      ({ what: figure, of, line, position, product, years, since, is, to, note }: Fields): Stated => ({
        what: figure,
        ...(of === null ? {} : { of }),
        ...(line === null ? {} : { line }),
        ...(position === null ? {} : { position }),
        ...(product === null ? {} : { product }),
        ...(years === null ? {} : { years }),
        ...(since === null ? {} : { since }),
        is,
        ...(to === null ? {} : { to }),
        ...(note === null ? {} : { note }),
      }),
    )
  },
  apply: (terms, stated) => ({ ...terms, stated: [...terms.stated, stated] }),
  take(terms) {
    const stated = terms.stated.at(-1)
    return stated === undefined ? null : { answer: stated, rest: { ...terms, stated: terms.stated.slice(0, -1) } }
  },
  write: ({ what, of = '', line = '', position = '', product, years, since = '', is, to, note = '' }) => ({
    what,
    of,
    // Several cost lines have no field: such a figure cannot be typed, and is kept as it is.
    line: Array.isArray(line) ? '' : line,
    position,
    product: product === undefined ? '' : String(product),
    years: writeChosen(years),
    since,
    is: 'cents' in is ? writeSigned(is.cents) : is.ratio,
    ...writeRound('to', to),
    note,
  }),
  word: wordStated,
}

function findFaults({
  what,
  of,
  since,
}: {
  what: StatedFigure
  of: string | null
  since: string | null
}): FieldFault[] {
  const needs = OF_LINE.includes(what) ? 'cost line' : OF_SOMEBODY.includes(what) ? 'party, grant, part or limit' : null
  return [
    ...(needs !== null && of === null ? [{ field: 'of', sentence: `Choose the ${needs} that the figure is of.` }] : []),
    ...(what === 'change' && since === null
      ? [{ field: 'since', sentence: 'Choose the year that the change starts from.' }]
      : []),
  ]
}

function readFigure(what: StatedFigure): ReadText<StatedValue> {
  return (text) => {
    const number = parseRatio(what === 'percent' && text !== '' ? `${text.replace(/\s*%$/, '')}%` : text)
    if (NUMBERS.includes(what)) {
      return number === null
        ? refuse('Enter the printed figure as a number, like 2 or 1,440.')
        : accept({ ratio: number })
    }
    if (what === 'percent') {
      return number === null ? refuse('Enter the printed figure as a percent, like 58.3%.') : accept({ ratio: number })
    }
    if (what === 'change' && number !== null && text.endsWith('%')) return accept({ ratio: number })
    const amount = parseDollars(text)
    if (amount !== null) return accept({ cents: amount })
    return refuse(
      `Enter the printed figure in dollars and cents, like 91,760${what === 'change' ? ', or as a percent' : ''}.`,
    )
  }
}

function writeSigned(amount: Cents): string {
  return amount < 0 ? `-${writeDollars(-amount as Cents)}` : writeDollars(amount)
}
