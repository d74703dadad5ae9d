import { compareFractions, makeFraction } from '@/lib/domain/money/fraction'
import { type Ratio, ratio, ratioValue } from '@/lib/domain/money/ratio'
import type { Id } from '@/lib/domain/terms/by-year'
import type { Deal } from '@/lib/domain/terms/deals/deal'
import { payersAndRest } from '@/lib/domain/terms/deals/payers-and-rest'
import type { FixedStep, ShareStep, Step } from '@/lib/domain/terms/split'
import type { Terms } from '@/lib/domain/terms/terms'

export type Recognized = Deal | { kind: 'special' }

const SPECIAL: Recognized = { kind: 'special' }

/** The deal that terms say, however they say it; special when it is none that has a name. */
export function recognizeDeal(terms: Pick<Terms, 'split' | 'limits' | 'costLines' | 'sources'>): Recognized {
  const [first, second, third] = terms.split
  if (!first || third || terms.limits.length > 1) return SPECIAL
  if (second) return recognizePositions(terms)
  if (first.when && Object.keys(first.when).length > 0) return SPECIAL
  const steps = payersAndRest(first.steps, terms.costLines[0]?.incurredBy ?? '')
  const plain = recognizeSteps(steps, terms)
  const [limit] = terms.limits
  if (!limit) return plain
  if (
    (plain.kind !== 'percent' && plain.kind !== 'half-and-half') ||
    limit.on !== plain.payer ||
    limit.when ||
    limit.carriesOver
  )
    return SPECIAL
  const percent = plain.kind === 'percent' ? plain.percent : ratio('50%')
  return { ...plain, kind: 'percent-up-to', percent, atMost: limit.atMost, per: limit.per }
}

function recognizeSteps(steps: readonly Step[], terms: Pick<Terms, 'sources'>): Recognized {
  const last = steps.at(-1)
  if (!last || !('rest' in last)) return SPECIAL
  const provider = last.rest
  const [first, second, ...more] = steps.slice(0, -1)
  if (!first) return { kind: 'whole-cost', payer: provider }
  if (more.length > 0) return SPECIAL
  if (second) return recognizeGrant(first, second, provider, terms)
  if ('shares' in first) return recognizeShares(first, provider)
  return 'amounts' in first ? recognizeSum(first, provider, terms) : SPECIAL
}

function recognizeShares(step: ShareStep, provider: Id): Recognized {
  const shares = Object.entries(step.shares)
  const [only, another] = shares
  if (!only) return SPECIAL
  const [payer, percent] = only
  if (typeof percent !== 'string') return SPECIAL
  if (another)
    return step.of
      ? SPECIAL
      : recognizeEqual(
          shares.map(([id, share]) => [id, share]),
          provider,
        )
  if (!step.of)
    return isHalf(percent) ? { kind: 'half-and-half', payer, provider } : { kind: 'percent', payer, provider, percent }
  if ('firstUnits' in step.of) {
    return compareFractions(ratioValue(percent), makeFraction(1n, 1n)) === 0
      ? { kind: 'hours-up-to', payer, provider, hours: step.of.firstUnits }
      : SPECIAL
  }
  if (!('fraction' in step.of) || typeof step.of.fraction !== 'string') return SPECIAL
  const { fraction, unit } = step.of
  return { kind: 'percent-of-part', payer, provider, percent, fraction, unit }
}

function recognizeEqual(shares: readonly (readonly [Id, unknown])[], provider: Id): Recognized {
  const each = makeFraction(1n, BigInt(shares.length + 1))
  const equal = shares.every(
    ([id, share]) =>
      typeof share === 'string' && id !== provider && compareFractions(ratioValue(share as Ratio), each) === 0,
  )
  return equal ? { kind: 'equal-shares', parties: [...shares.map(([id]) => id), provider] } : SPECIAL
}

function isHalf(percent: Ratio): boolean {
  return compareFractions(ratioValue(percent), makeFraction(1n, 2n)) === 0
}

function recognizeSum({ amounts }: FixedStep, provider: Id, { sources }: Pick<Terms, 'sources'>): Recognized {
  const [only, another] = Object.entries(amounts)
  if (!only || another) return SPECIAL
  const [payer, sum] = only
  if (sources.some(({ id }) => id === payer)) return SPECIAL
  return { kind: sum.times?.includes('headcount') ? 'sum-per-officer' : 'fixed-sum', payer, provider, sum }
}

function recognizeGrant(first: Step, second: Step, provider: Id, { sources }: Pick<Terms, 'sources'>): Recognized {
  if (!('amounts' in first) || !('shares' in second) || second.of) return SPECIAL
  const [grant, another] = Object.entries(first.amounts)
  const after = recognizeShares(second, provider)
  if (!grant || another || !sources.some(({ id }) => id === grant[0])) return SPECIAL
  if (after.kind !== 'percent' && after.kind !== 'half-and-half') return SPECIAL
  const percent = after.kind === 'percent' ? after.percent : ratio('50%')
  return { ...after, kind: 'grant-then-percent', grant: grant[0], sum: grant[1], percent }
}

function recognizePositions(terms: Pick<Terms, 'split' | 'limits' | 'costLines' | 'sources'>): Recognized {
  const [first, second] = terms.split
  const { positions, ...other } = first?.when ?? {}
  const [only, more] = first?.steps ?? []
  if (!positions || Object.keys(other).length > 0 || !only || more || !('rest' in only) || terms.limits.length > 0)
    return SPECIAL
  const rest = recognizeDeal({ ...terms, split: second ? [second] : [] })
  if (rest.kind !== 'percent' && rest.kind !== 'half-and-half') return SPECIAL
  const percent = rest.kind === 'percent' ? rest.percent : ratio('50%')
  return { ...rest, kind: 'positions-in-full', positions, inFull: only.rest, percent }
}
