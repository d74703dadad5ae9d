import * as z from 'zod/mini'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import {
  addFractions,
  compareFractions,
  multiplyFractions,
  ONE,
  wholeFraction,
  ZERO,
} from '@/lib/domain/money/fraction'
import { type Ratio, ratioValue } from '@/lib/domain/money/ratio'
import { readMonths } from '../fields/read-months'
import { requiredPercent } from '../fields/read-proportion'
import { oneOf } from '../fields/read-words'
import { typedField } from '../fields/typed-field'
import { typedObject } from '../fields/typed-object'
import { readRows } from '../values/rows'
import { checkTogether } from './fault-check'

export const DEALS = ['half', 'percent', 'months', 'kept'] as const

/** Percents by the parties' keys. */
export type Percents = Record<string, Ratio>

/** Who pays what. `kept`: rules that the form does not know how to say, kept as they are. */
export type Deal =
  | { kind: 'half'; keys: string[] }
  | { kind: 'percent'; percents: Percents }
  /** The percents hold for part of each year, "10/12"; one party pays the other months alone. */
  | { kind: 'months'; percents: Percents; fraction: Ratio; otherMonths: string }
  | { kind: 'kept' }

/** `nameOf` says how a sentence calls the party with a key. */
export function whoPaysSchema(values: DraftValues, nameOf: (key: string) => string): z.ZodMiniType<Deal, unknown> {
  const keys = readRows(values, 'parties').map((row) => row.key ?? '')
  const kinds = values.keptTerms === undefined ? DEALS.slice(0, 3) : DEALS
  const deal = typedField(oneOf(kinds, 'Choose who pays what.'))
  if (values.deal === 'half') return halfSchema(deal, keys)
  if (values.deal !== 'percent' && values.deal !== 'months') {
    return z.pipe(
      typedObject({ deal }),
      z.transform((): Deal => ({ kind: 'kept' })),
    )
  }
  const percents = percentsSchema(keys, nameOf)
  if (values.deal === 'percent') {
    return z.pipe(
      typedObject({ percents }),
      z.transform((read): Deal => ({ kind: 'percent', ...read })),
    )
  }
  const otherMonths = typedField(oneOf(keys, 'Choose who pays the other months.'))
  return z.pipe(
    typedObject({ percents, monthsShared: typedField(readMonths('the months that are shared')), otherMonths }),
    z.transform(({ monthsShared, ...read }): Deal => ({ kind: 'months', fraction: monthsShared, ...read })),
  )
}

function halfSchema(deal: z.ZodMiniType<string, unknown>, keys: string[]): z.ZodMiniType<Deal, unknown> {
  const sentence = `Half and half is between two parties, and here are ${keys.length}. Enter each party's percent instead.`
  return z.pipe(
    typedObject({ deal }).check(checkTogether(() => (keys.length === 2 ? [] : [{ field: 'deal', sentence }]))),
    z.transform((): Deal => ({ kind: 'half', keys })),
  )
}

function percentsSchema(keys: readonly string[], nameOf: (key: string) => string) {
  const fields = keys.map((key) => [key, typedField(requiredPercent(`the percent that ${nameOf(key)} pays`))] as const)
  const schema: z.ZodMiniType<Percents, unknown> = typedObject(Object.fromEntries(fields))
  return schema.check(
    checkTogether<Percents>((percents) => {
      const total = Object.values(percents).map(ratioValue).reduce(addFractions, ZERO)
      if (compareFractions(total, ONE) === 0) return []
      const { n, d } = multiplyFractions(total, wholeFraction(100))
      const words = d === 1n ? String(n) : (Number(n) / Number(d)).toFixed(2)
      const sentence = `The percents come to ${words}%. Change them so that they come to 100%.`
      return [{ field: keys[0] ?? '', sentence }]
    }),
  )
}
