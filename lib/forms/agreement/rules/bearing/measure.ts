import type { Ratio } from '@/lib/domain/money/ratio'
import { type ByYear, isByYear } from '@/lib/domain/terms/by-year'
import type { Measure, MeasureValues } from '@/lib/domain/terms/party'
import { checkTogether } from '../../fields/check-together'
import { oneOf, requiredWords } from '../../fields/read-words'
import { transformed } from '../../fields/transformed'
import { typedField } from '../../fields/typed-field'
import { typedObject } from '../../fields/typed-object'
import { typedRows } from '../../fields/typed-rows'
import type { Said } from '../../fields/typed-schema'
import { countRows, writeRows } from '../../values/rows'
import { idOfRow, ownId } from '../fields/own-id'
import { oneNamed } from '../fields/read-choice'
import { optionalNumber } from '../fields/read-number'
import { eachSchema, toByYear, writeYearly } from '../fields/yearly'
import type { RuleKind } from '../rule-kind'
import { bearersOf, callIt, type RuleNames } from '../rule-names'

/** `one`: an index or a levy, one number a year. `each`: a number for each who bears cost. */
export const MEASURE_OF = ['each', 'one'] as const

/** A quantity that rules refer to by its name. */
export const measureRule: RuleKind<Measure, 'measure'> = {
  kind: 'measure',
  label: 'A measure to share by',
  hint: 'Enrollment, residence, valuation, overtime by who ordered it, or a price index: numbers that other rules refer to.',
  group: 'bearing',
  example: {
    sentence: 'Gahanna, Ohio: whoever ordered the overtime pays it, so overtime is shared by what each ordered.',
    agreement: 'gahanna-oh-2014',
  },
  start: ({ parties }) => ({
    valuesOf: 'each',
    'values.by': 'same',
    ...writeRows(
      {},
      'items',
      parties.map(({ id }, at) => ({ key: `item-${at + 1}`, who: id, 'values.0': '' })),
    ),
  }),
  schema(row, names) {
    const byYear = row['values.by'] === 'year'
    const count = byYear ? names.years.length : 1
    const rows = row.valuesOf === 'each' ? countRows(row, 'items') : 0
    const fields = typedObject({
      id: ownId(row),
      name: typedField(requiredWords({ named: 'what the measure is called', max: 100 })),
      unit: typedField(requiredWords({ named: 'what it is counted in', max: 100 })),
      valuesOf: typedField(oneOf(MEASURE_OF, 'Choose whether everyone has a number, or there is one number.')),
      values: typedObject({ each: eachSchema(row, 'values', 'the number', names, optionalNumber) }),
      items: typedRows(rows, (at) =>
        typedObject({
          who: typedField(oneNamed(bearersOf(names), `Choose whose number ${at + 1} is.`)),
          values: typedRows(count, () => typedField(optionalNumber(`number ${at + 1}`))),
        }),
      ),
    })
    type Fields = Said<typeof fields>
    return transformed(
      checkTogether(fields, ({ items }) =>
        items.flatMap(({ who, values }, at) => [
          ...(items.slice(0, at).some((earlier) => earlier.who === who)
            ? [
                {
                  field: `items.${at}.who`,
                  sentence: `Choose each only once: ${callIt(bearersOf(names), who)} has a number already.`,
                },
              ]
            : []),
          ...values.flatMap((value, year) =>
            value === null && items.some((other) => other.values[year] !== null)
              ? [
                  {
                    field: `items.${at}.values.${year}`,
                    sentence: `Enter number ${at + 1}, or leave every number of that year empty.`,
                  },
                ]
              : [],
          ),
        ]),
      ),
      ({ id, name, unit, valuesOf, values, items }: Fields): Measure => {
        const listed =
          valuesOf === 'one' ? values.each : Array.from({ length: count }, (_, year) => recordOf(items, year))
        return { id, name, unit, values: toByYear<MeasureValues>(row, 'values', names, listed, null) }
      },
    )
  },
  apply: (terms, measure) => ({ ...terms, measures: [...terms.measures, measure] }),
  take(terms) {
    const measure = terms.measures.at(-1)
    return measure === undefined ? null : { answer: measure, rest: { ...terms, measures: terms.measures.slice(0, -1) } }
  },
  write: ({ id, name = id, unit, values }, names) => ({ id, name, unit, ...writeValues(values, names) }),
  word: ({ id, name = id, unit, values }, names) => {
    const known = (isByYear(values) ? Object.values(values.byYear) : [values]).some((value) => value !== null)
    return `${name} (${unit}): ${known ? wordValues(values, names) : 'not recorded yet'}.`
  },
  declares: (row) => ({ measures: [{ id: idOfRow(row), name: row.name?.trim() || 'Measure' }] }),
}

/** The numbers of a year; null where nobody has one: not recorded. */
function recordOf(items: readonly { who: string; values: (Ratio | null)[] }[], year: number): MeasureValues {
  const known = items.flatMap(({ who, values }) => {
    const value = values[year]
    return value ? [[who, value] as const] : []
  })
  return known.length === 0 ? null : Object.fromEntries(known)
}

function writeValues(values: ByYear<MeasureValues>, names: RuleNames) {
  const listed = isByYear(values) ? names.years.map(({ id }) => values.byYear[id] ?? null) : [values]
  const records = listed.flatMap((value) => (typeof value === 'object' && value !== null ? [value] : []))
  const isOne = records.length === 0
  const alone = (value: MeasureValues) => (typeof value === 'string' ? value : '')
  const people = [...new Set(records.flatMap((record) => Object.keys(record)))]
  return {
    valuesOf: isOne ? 'one' : 'each',
    ...writeYearly<MeasureValues>('values', values, names, (value) => alone(value)),
    ...writeRows(
      {},
      'items',
      people.map((who, at) => ({
        key: `item-${at + 1}`,
        who,
        ...Object.fromEntries(listed.map((value, year) => [`values.${year}`, numberOf(value, who)])),
      })),
    ),
  }
}

function numberOf(value: MeasureValues, who: string): string {
  return typeof value === 'object' && value !== null ? (value[who] ?? '') : ''
}

function wordValues(values: ByYear<MeasureValues>, names: RuleNames): string {
  const word = (value: MeasureValues) => {
    if (value === null || typeof value === 'string') return value ?? 'not recorded'
    return Object.entries(value)
      .map(([id, number]) => `${callIt(bearersOf(names), id)} ${number}`)
      .join(', ')
  }
  if (!isByYear(values)) return word(values)
  return names.years.map(({ id, name }) => `${name}: ${word(values.byYear[id] ?? null)}`).join('; ')
}
