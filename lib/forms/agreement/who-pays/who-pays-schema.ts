import type { DraftValues } from '@/lib/domain/agreement/draft'
import { isByYear } from '@/lib/domain/terms/by-year'
import { checkTogether } from '../fields/check-together'
import { readMonths } from '../fields/read-months'
import { optionalQuantity } from '../fields/read-proportion'
import { oneOf, requiredWords } from '../fields/read-words'
import { transformed } from '../fields/transformed'
import { typedField } from '../fields/typed-field'
import type { Shape } from '../fields/typed-object'
import { typedObject } from '../fields/typed-object'
import type { Said, TypedSchema } from '../fields/typed-schema'
import { readRows } from '../values/rows'
import { COMMON_DEALS, type Deal, type DealKind, fromLimitPer, HOUR_UNITS, LIMIT_PERS, MORE_DEALS } from './deal'
import { isNothing, percentsSchema } from './percents-answer'
import { sumsSchema, toSum } from './sum-answer'

type DealSchema<Kind extends DealKind> = TypedSchema<Extract<Deal, { kind: Kind }>>
type Asked = { values: DraftValues; keys: string[]; nameOf: (key: string) => string }

/** `nameOf` says how a sentence calls the party with a key. */
export function whoPaysSchema(values: DraftValues, nameOf: (key: string) => string): TypedSchema<Deal> {
  const keys = readRows(values, 'parties').map((row) => row.key ?? '')
  const offered: DealKind[] = [...COMMON_DEALS, ...MORE_DEALS]
  if (values.keptTerms !== undefined) offered.push('kept')
  const chosen = offered.find((kind) => kind === values.deal)
  if (chosen === undefined) {
    return transformed(
      typedObject({ deal: typedField(oneOf(offered, 'Choose who pays what.')) }),
      (): Deal => ({ kind: 'kept' }),
    )
  }
  return DEAL_SCHEMAS[chosen]({ values, keys, nameOf })
}

const DEAL_SCHEMAS: { [Kind in DealKind]: (asked: Asked) => DealSchema<Kind> } = {
  half: ({ keys }) => {
    const sentence = `Half and half is between two parties, and here are ${keys.length}. Enter each party's percent instead.`
    return betweenSo(keys.length === 2, sentence, { kind: 'half', keys })
  },

  percent: ({ keys, nameOf }) =>
    transformed(typedObject({ percents: percentsSchema(keys, nameOf) }), (read) => ({
      kind: 'percent' as const,
      ...read,
    })),

  whole: ({ keys }) =>
    transformed(
      typedObject({ whole: typedObject({ payer: partySchema(keys, 'Choose who pays all of it.') }) }),
      ({ whole }) => ({ kind: 'whole' as const, ...whole }),
    ),

  months: ({ keys, nameOf }) =>
    transformed(
      typedObject({
        percents: percentsSchema(keys, nameOf),
        monthsShared: typedField(readMonths('the months that are shared')),
        otherMonths: partySchema(keys, 'Choose who pays the other months.'),
      }),
      ({ monthsShared, ...read }) => ({ kind: 'months' as const, fraction: monthsShared, ...read }),
    ),

  fixed: ({ values, keys }) =>
    transformed(
      typedObject({
        fixed: payerSchema(keys, 'the fixed sum', { sums: sumsSchema(values, 'fixed', 'the fixed sum') }),
      }),
      ({ fixed: { sums, ...read } }) => ({ kind: 'fixed' as const, sum: toSum(sums, values), ...read }),
    ),

  officer: ({ values, keys }) =>
    transformed(
      typedObject({
        officer: payerSchema(keys, 'the sum for each officer', {
          sums: sumsSchema(values, 'officer', 'the sum for each officer'),
        }),
      }),
      ({ officer: { sums, ...read } }) => ({
        kind: 'officer' as const,
        sum: toSum(sums, values),
        ...read,
      }),
    ),

  grant: ({ values, keys, nameOf }) =>
    transformed(
      typedObject({
        grant: typedObject({
          name: typedField(requiredWords({ named: 'the name of the grant', max: 100 })),
          sums: sumsSchema(values, 'grant', 'the sum of the grant'),
        }),
        percents: percentsSchema(keys, nameOf),
      }),
      ({ grant: { name, sums }, percents }) => ({
        kind: 'grant' as const,
        grant: { key: values['grant.key'] || 'grant', name },
        sum: toSum(sums, values),
        percents,
      }),
    ),

  upTo: ({ values, keys, nameOf }) => {
    const fields = typedObject({
      percents: percentsSchema(keys, nameOf),
      upTo: typedObject({
        payer: partySchema(keys, 'Choose who pays no more than this.'),
        sums: sumsSchema(values, 'upTo', 'the amount not to exceed'),
        each: typedField(oneOf(['', 'all', 'officer'], 'Choose what the amount not to exceed is for.')),
        per: typedField(oneOf(LIMIT_PERS, 'Choose which years the amount not to exceed is for.')),
      }),
    })
    return transformed(
      checkTogether(fields, ({ percents, upTo: { payer, sums, per } }) => {
        const sentence = 'Choose a party that pays more than 0%: this one pays nothing that could be limited.'
        return [
          ...(isNothing(percents[payer] ?? null) ? [{ field: 'upTo.payer', sentence }] : []),
          ...(!fromLimitPer(per).includes('year') && isByYear(toSum(sums, values))
            ? [{ field: 'upTo.per', sentence: SEVERAL_SUMS }]
            : []),
        ]
      }),
      ({ percents, upTo: { sums, each, ...read } }) => ({
        kind: 'upTo' as const,
        percents,
        atMost: toSum(sums, values),
        each: each === 'officer',
        ...read,
      }),
    )
  },

  hours: ({ keys }) =>
    transformed(
      typedObject({
        hours: payerSchema(keys, 'the first hours', {
          n: typedField(optionalQuantity('the number of hours or days')),
          unit: typedField(oneOf(HOUR_UNITS, 'Choose hours or days.')),
          each: typedField(oneOf(['', 'all', 'officer'], 'Choose whose hours they are.')),
        }),
      }),
      ({ hours }) => ({ kind: 'hours' as const, ...hours, each: hours.each === 'officer' }),
    ),

  equal: ({ keys }) => {
    const sentence = 'Equal shares are between three or more parties. Choose half and half between two.'
    return betweenSo(keys.length > 2, sentence, { kind: 'equal', keys })
  },

  positions: ({ values, keys, nameOf }) => {
    const positions = readRows(values, 'positions').map((row) => row.key ?? '')
    const chosen = positions.filter((key) => values[`full.positions.${key}`] === 'yes').toSorted()
    const sentence = 'Choose at least one position that one party pays in full.'
    const full = typedObject({ payer: partySchema(keys, 'Choose who pays these positions in full.') })
    return transformed(
      typedObject({
        full: checkTogether(full, () => (chosen.length > 0 ? [] : [{ field: 'positions', sentence }])),
        percents: percentsSchema(keys, nameOf),
      }),
      (read) => ({
        kind: 'positions' as const,
        positions: chosen,
        inFull: read.full.payer,
        percents: read.percents,
      }),
    )
  },

  rules: () => transformed(typedObject({}), () => ({ kind: 'rules' as const })),

  kept: () => transformed(typedObject({}), () => ({ kind: 'kept' as const })),
}

/** A deal that only so many parties can have. */
function betweenSo<D extends Deal>(fits: boolean, sentence: string, deal: D): TypedSchema<D> {
  const check = checkTogether(typedObject({}), () => (fits ? [] : [{ field: 'deal', sentence }]))
  return transformed(check, () => deal)
}

function partySchema(keys: readonly string[], sentence: string) {
  return typedField(oneOf(keys, sentence))
}

/** Who pays what the deal says and who the rest. Between two parties it is the other one, and nobody is asked. */
function payerSchema<S extends Shape>(keys: readonly string[], what: string, shape: S) {
  const rest = keys.length === 2 ? ['', ...keys] : keys
  const fields = typedObject({
    ...shape,
    payer: partySchema(keys, `Choose who pays ${what}.`),
    rest: partySchema(rest, 'Choose who pays the rest.'),
  })
  type Read = { payer: string; rest: string }
  return transformed(
    checkTogether(fields, (read) => {
      const { payer, rest: other } = read as Read
      const sentence = 'Choose another party for the rest: this one pays before it.'
      return keys.length > 2 && payer === other ? [{ field: 'rest', sentence }] : []
    }),
    (read: Said<typeof fields>) => {
      const { payer, rest: other } = read as Read
      return keys.length === 2 ? { ...read, rest: keys.find((key) => key !== payer) ?? other } : read
    },
  ) as typeof fields
}

const SEVERAL_SUMS =
  'Choose each contract year, or enter the same amount for every year: all years together have one amount.'
