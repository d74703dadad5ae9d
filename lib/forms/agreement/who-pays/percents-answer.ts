import {
  addFractions,
  compareFractions,
  type Fraction,
  multiplyFractions,
  ONE,
  subtractFractions,
  wholeFraction,
  ZERO,
} from '@/lib/domain/money/fraction'
import { parseRatio, type Ratio, ratioValue } from '@/lib/domain/money/ratio'
import { checkTogether } from '../fields/check-together'
import { optionalPercent } from '../fields/read-proportion'
import { typedField } from '../fields/typed-field'
import { typedObject } from '../fields/typed-object'
import type { FieldFault, TypedSchema } from '../fields/typed-schema'
import type { Percents } from './deal'

/** Every party's percent, together 100%; or every one left empty: the paper does not say. */
export function percentsSchema(keys: readonly string[], nameOf: (key: string) => string) {
  const fields = keys.map((key) => [key, typedField(optionalPercent(namePercent(nameOf(key))))] as const)
  const schema: TypedSchema<Percents> = typedObject(Object.fromEntries(fields))
  return checkTogether(schema, (percents) => findPercentFaults(percents, nameOf))
}

function findPercentFaults(percents: Percents, nameOf: (key: string) => string): FieldFault[] {
  const entries = Object.entries(percents)
  const given = entries.flatMap(([, percent]) => (percent === null ? [] : [ratioValue(percent)]))
  if (given.length === 0) return []
  if (given.length < entries.length) {
    return entries.flatMap(([key, percent]) =>
      percent === null ? [{ field: key, sentence: `Enter ${namePercent(nameOf(key))}: 0 if it is none.` }] : [],
    )
  }
  const total = given.reduce(addFractions, ZERO)
  if (compareFractions(total, ONE) === 0) return []
  const { n, d } = multiplyFractions(total, wholeFraction(100))
  const words = d === 1n ? String(n) : (Number(n) / Number(d)).toFixed(2)
  const sentence = `The percents come to ${words}%. Change them so that they come to 100%.`
  return [{ field: entries[0]?.[0] ?? '', sentence }]
}

const namePercent = (name: string) => `the percent that ${name} pays`

/**
 * Payers' percents and a rest as one percent for each of the keys; undefined where the form cannot say them: more than
 * the whole, recorded only in part, or of somebody else.
 */
export function describePercents(payers: Percents, rest: string, keys: readonly string[]): Percents | undefined {
  if (![...Object.keys(payers), rest].every((key) => keys.includes(key))) return undefined
  const shares = Object.values(payers)
  if (shares.length > 0 && shares.every((share) => share === null)) {
    const named = keys.every((key) => key === rest || key in payers)
    return named ? Object.fromEntries(keys.map((key) => [key, null])) : undefined
  }
  const known = shares.filter((share) => share !== null)
  const left = subtractFractions(ONE, known.map(ratioValue).reduce(addFractions, ZERO))
  if (known.length < shares.length || left.n < 0n) return undefined
  const said = keys.map((key): [string, Ratio | null] => {
    const own = payers[key]
    return [key, own ? asPercent(own) : sayPercent(key === rest ? left : ZERO)]
  })
  return said.some(([, percent]) => percent === null) ? undefined : Object.fromEntries(said)
}

/** What payers' percents leave goes to the rest: the percents without those of nothing and without the rest's own. */
export function payersOf(percents: Percents, rest: string): Percents {
  return Object.fromEntries(Object.entries(percents).filter(([key, share]) => key !== rest && !isNothing(share)))
}

/** Whether a percent is 0; one that is not recorded may be anything. */
export function isNothing(share: Ratio | null): boolean {
  return share !== null && compareFractions(ratioValue(share), ZERO) === 0
}

function asPercent(share: Ratio): Ratio | null {
  return share.endsWith('%') ? share : sayPercent(ratioValue(share))
}

/** An exact part as a percent: "62.5%", or "33 1/3%" where no short decimal says it; null where both are too long. */
export function sayPercent({ n, d }: Fraction): Ratio | null {
  const decimal = (n * 1_000_000n) % d === 0n ? parseRatio(`${Number((n * 1_000_000n) / d) / 10_000}%`) : null
  if (decimal !== null) return decimal
  const [whole, left] = [(n * 100n) / d, (n * 100n) % d]
  return parseRatio(whole === 0n ? `${left}/${d}%` : `${whole} ${left}/${d}%`)
}
