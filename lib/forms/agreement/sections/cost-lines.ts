import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { Cents } from '@/lib/domain/money/cents'
import type { Basis } from '@/lib/domain/terms/cost-line'
import { contractYearsOf } from '../build-terms/contract-years'
import { checkTogether } from '../fields/check-together'
import { optionalAmount } from '../fields/read-amount'
import { oneOf, optionalOneOf, requiredWords } from '../fields/read-words'
import { transformed } from '../fields/transformed'
import { typedField } from '../fields/typed-field'
import { typedObject } from '../fields/typed-object'
import { typedRows } from '../fields/typed-rows'
import type { FieldFault, TypedSchema } from '../fields/typed-schema'
import { ticked } from '../rules/fields/read-choice'
import { isLeftOut } from '../values/left-out-lines'
import { type Row, readRows } from '../values/rows'

/** What an amount is for: the whole program, all officers of a position, or each of them. */
export type AmountFor = { kind: 'all' } | { kind: 'of' | 'each'; positionKey: string }

export type CostLineRow = {
  key: string
  /** Shown only: the form does not know how to say its amount, and keeps it as it is. */
  kept: boolean
  name: string
  category: string
  /** For each contract year, or one for all of them; null: not recorded. */
  amounts: (Cents | null)[]
  per: AmountFor
  /** The amounts lower the cost: terms say them below zero. */
  credit: boolean
  basis: Basis | null
}
export type CostLinesSection = { costLines: CostLineRow[] }

const BASES = ['illustrative', 'inferred'] as const satisfies readonly Basis[]

/** What the program costs. */
export function costLinesSchema(values: DraftValues): TypedSchema<CostLinesSection> {
  const rows = readRows(values, 'costLines')
  const positionKeys = readRows(values, 'positions').map((row) => row.key ?? '')
  const amounts = countAmounts(values)
  const costLines = typedRows(rows.length, (at) => costLineSchema(at, rows[at] ?? {}, amounts, positionKeys))
  return transformed(
    checkTogether(typedObject({ costLines }), (section) => findLineFaults(section, rows)),
    (section): CostLinesSection => ({
      costLines: section.costLines.filter((_, at) => !isLeftOut(rows[at] ?? {})),
    }),
  )
}

/** How many amounts each cost line has: one, or one for each contract year where they differ. */
export function countAmounts(values: DraftValues): number {
  return values.amountsBy === 'year' ? Math.max(1, contractYearsOf(values).length) : 1
}

function costLineSchema(at: number, row: Row, amounts: number, positionKeys: readonly string[]) {
  const line = row.name?.trim() || `cost line ${at + 1}`
  const kept = row.kept === 'yes'
  return transformed(
    typedObject({
      key: typedField(requiredWords({ named: `the key of cost line ${at + 1}`, max: 60 })),
      name: typedField(requiredWords({ named: `the name of cost line ${at + 1}`, max: 100 })),
      category: typedField(requiredWords({ named: `the category of ${line}`, max: 60 })),
      amounts: typedRows(kept ? 0 : amounts, (year) => amountSchema(line, year, amounts)),
      per: typedField(oneOf(kept ? [''] : amountForChoices(positionKeys), `Choose what the amount of ${line} is for.`)),
      credit: typedField(ticked),
      basis: typedField(optionalOneOf(BASES, `Choose where the amount of ${line} comes from.`)),
    }),
    (read): CostLineRow => ({ ...read, kept, per: toAmountFor(read.per) }),
  )
}

function amountSchema(line: string, year: number, amounts: number) {
  const named = amounts === 1 ? `the amount of ${line}` : `the amount of ${line} in contract year ${year + 1}`
  return typedField(
    optionalAmount(named, {
      ifBelow: ' Tick “A credit” if it lowers the cost.',
      ifUnsaid: 'If the paper does not say it, empty it and tick that.',
    }),
  )
}

function amountForChoices(positionKeys: readonly string[]): string[] {
  return ['all', ...positionKeys.flatMap((key) => [`of:${key}`, `each:${key}`])]
}

function toAmountFor(text: string): AmountFor {
  const [kind, positionKey = ''] = text.split(':')
  return kind === 'of' || kind === 'each' ? { kind, positionKey } : { kind: 'all' }
}

function findLineFaults({ costLines }: CostLinesSection, rows: readonly Row[]): FieldFault[] {
  if (costLines.length === 0) {
    return [{ field: 'costLines', sentence: 'Add at least one cost line. Its amount may be left empty.' }]
  }
  if (rows.every(isLeftOut)) {
    const sentence =
      'Enter at least one amount, or tick that the paper does not say it. A cost line left as it was offered is left out.'
    return [{ field: 'costLines.0.amounts.0', sentence }]
  }
  return costLines.flatMap(({ name }, at) => {
    const repeated = costLines.slice(0, at).some((earlier) => earlier.name.toLowerCase() === name.toLowerCase())
    const sentence = `Name cost line ${at + 1} differently: “${name}” is taken.`
    return repeated ? [{ field: `costLines.${at}.name`, sentence }] : []
  })
}
