import { addFractions, compareFractions, ONE, subtractFractions, ZERO } from '@/lib/domain/money/fraction'
import { parseRatio, type Ratio, ratio, ratioValue } from '@/lib/domain/money/ratio'
import type { Rule, ShareStep, Step } from '@/lib/domain/terms/split'
import type { Deal, Percents } from '../sections/who-pays'
import type { KeptTerms } from '../values/kept-terms'
import { isSame } from './is-same'

const HALF = ratio('50%')
const NOTHING = ratio('0%')

/** The rules that a deal stands for; as they were, where nobody changed who pays what. */
export function buildSplit(deal: Deal, keys: readonly string[], kept: KeptTerms | null): Rule[] {
  if (kept !== null && (deal.kind === 'kept' || isSame(describeDeal(kept.terms.split, keys), deal))) {
    return kept.terms.split
  }
  return [{ steps: stepsOf(deal) }]
}

function stepsOf(deal: Deal): Step[] {
  switch (deal.kind) {
    case 'kept':
      return []
    case 'half':
      return [{ shares: Object.fromEntries(deal.keys.map((key) => [key, HALF])) }]
    case 'percent':
      return [{ shares: withoutZeros(deal.percents) }]
    case 'months': {
      const of = { fraction: deal.fraction, unit: 'months' }
      return [{ of, shares: withoutZeros(deal.percents) }, { rest: deal.otherMonths }]
    }
  }
}

function withoutZeros(percents: Percents): Percents {
  return Object.fromEntries(Object.entries(percents).filter(([, percent]) => !isZero(percent)))
}

/** The deal that rules stand for between the parties with these keys; `kept` where the form has no words for them. */
export function describeDeal(split: readonly Rule[], keys: readonly string[]): Deal {
  const [rule, ...otherRules] = split
  if (rule === undefined || otherRules.length > 0 || Object.keys(rule).some((name) => name !== 'steps')) return KEPT
  const [first, second, ...others] = rule.steps
  if (first === undefined || !('shares' in first) || others.length > 0) return KEPT
  const shares = first.of === undefined && second !== undefined ? withRest(first, second, keys) : first.shares
  const percents = readPercents(shares, keys)
  if (percents === null) return KEPT
  if (first.of === undefined) {
    const isHalf = keys.length === 2 && keys.every((key) => percents[key] === HALF)
    return isHalf ? { kind: 'half', keys: [...keys] } : { kind: 'percent', percents }
  }
  const fraction = readMonthsFraction(first)
  if (fraction === null || second === undefined || !('rest' in second) || !keys.includes(second.rest)) return KEPT
  return { kind: 'months', percents, fraction, otherMonths: second.rest }
}

const KEPT: Deal = { kind: 'kept' }

/** One percent for each party, together 100%; null for anything else. */
function readPercents(shares: ShareStep['shares'], keys: readonly string[]): Percents | null {
  if (!Object.keys(shares).every((key) => keys.includes(key))) return null
  const percents = Object.fromEntries(keys.map((key) => [key, shares[key] ?? NOTHING]))
  if (!Object.values(percents).every(isPercent)) return null
  const read = percents as Percents
  const total = Object.values(read).map(ratioValue).reduce(addFractions, ZERO)
  return compareFractions(total, ONE) === 0 ? read : null
}

/** "50% to one, the rest to the other" with the rest as the percent that it is; empty where it cannot be said so. */
function withRest({ shares }: ShareStep, step: Step, keys: readonly string[]): ShareStep['shares'] {
  if (!('rest' in step) || !keys.includes(step.rest) || step.rest in shares) return {}
  const given = Object.values(shares)
  if (!given.every(isPercent)) return {}
  const { n, d } = subtractFractions(ONE, given.map(ratioValue).reduce(addFractions, ZERO))
  const rest = parseRatio(`${Number((n * 1_000_000n) / d) / 10_000}%`)
  return n < 0n || (n * 1_000_000n) % d !== 0n || rest === null ? {} : { ...shares, [step.rest]: rest }
}

function isPercent(share: unknown): share is Ratio {
  return typeof share === 'string' && share.endsWith('%') && !share.startsWith('-')
}

function readMonthsFraction({ of }: ShareStep): Ratio | null {
  if (of === undefined || !('fraction' in of) || of.unit !== 'months' || of.statedAs !== undefined) return null
  return typeof of.fraction === 'string' && /^\d{1,2}(\.\d{1,4})?\/12$/.test(of.fraction) ? of.fraction : null
}

function isZero(percent: Ratio): boolean {
  return compareFractions(ratioValue(percent), ZERO) === 0
}
