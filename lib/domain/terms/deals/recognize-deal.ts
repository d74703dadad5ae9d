import { addFractions, compareFractions, makeFraction, ONE, ZERO } from '@/lib/domain/money/fraction'
import { type Ratio, ratio, ratioValue } from '@/lib/domain/money/ratio'
import type { ByYear, Id } from '@/lib/domain/terms/by-year'
import type { Deal, Percents } from '@/lib/domain/terms/deals/deal'
import { payersAndRest } from '@/lib/domain/terms/deals/payers-and-rest'
import type { FixedStep, ShareStep, Slice, Step } from '@/lib/domain/terms/split'
import type { Terms } from '@/lib/domain/terms/terms'

export type Recognized = Deal | { kind: 'special' }

type Spoken = Pick<Terms, 'split' | 'limits' | 'costLines' | 'sources'>

const SPECIAL: Recognized = { kind: 'special' }
const HALF = ratio('50%')

/** The deal that terms say, however they say it; special when it is none that has a name. */
export function recognizeDeal(terms: Spoken): Recognized {
  const [first, second, third] = terms.split
  if (!first || third || terms.limits.length > 1) return SPECIAL
  if (second) return recognizePositions(terms)
  if (first.when && Object.keys(first.when).length > 0) return SPECIAL
  const steps = payersAndRest(first.steps, terms.costLines[0]?.incurredBy ?? '')
  const plain = recognizeSteps(steps, terms.sources)
  const [limit] = terms.limits
  if (!limit) return plain
  const percents = toPercents(plain)
  if (percents === null || !(limit.on in percents.percents) || limit.when || limit.carriesOver || limit.overYearBefore)
    return SPECIAL
  return { kind: 'percent-up-to', ...percents, limited: limit.on, atMost: limit.atMost, per: limit.per }
}

function recognizeSteps(steps: readonly Step[], sources: Terms['sources']): Recognized {
  const last = steps.at(-1)
  if (!last || !('rest' in last) || isSource(sources, last.rest)) return SPECIAL
  const provider = last.rest
  const [first, second, ...more] = steps.slice(0, -1)
  if (!first) return { kind: 'whole-cost', payer: provider }
  if (more.length > 0) return SPECIAL
  if (second) return recognizeGrant(first, second, provider, sources)
  if ('shares' in first) return recognizeShares(first, provider, sources)
  return 'amounts' in first ? recognizeSum(first, provider, sources) : SPECIAL
}

function recognizeShares({ of, shares }: ShareStep, provider: Id, sources: Terms['sources']): Recognized {
  const percents = readPercents(shares, sources)
  const [payer, ...others] = Object.keys(shares)
  if (payer === undefined || percents === null || provider in percents) return SPECIAL
  if (of !== undefined) return recognizePart(of, { percents, provider })
  const equal = Object.values(percents).every((each) => isFraction(each, others.length + 2))
  if (!equal) return { kind: 'percent', percents, provider }
  if (others.length === 0) return { kind: 'half-and-half', payer, provider }
  return { kind: 'equal-shares', parties: [payer, ...others, provider] }
}

/** Null where a source has a share, or a share differs from year to year. */
function readPercents(
  shares: Record<Id, ByYear<Ratio | null>>,
  sources: Terms['sources'],
): Percents['percents'] | null {
  const read = Object.entries(shares).flatMap(([id, share]): [Id, Ratio | null][] =>
    isSource(sources, id) || (share !== null && typeof share !== 'string') ? [] : [[id, share]],
  )
  return read.length === Object.keys(shares).length ? Object.fromEntries(read) : null
}

function recognizePart(of: Slice, part: Percents): Recognized {
  const [[payer, percent] = ['', null], another] = Object.entries(part.percents)
  if ('firstUnits' in of) {
    return another === undefined && isFraction(percent, 1)
      ? { kind: 'hours-up-to', payer, provider: part.provider, hours: of.firstUnits }
      : SPECIAL
  }
  if (!('fraction' in of) || typeof of.fraction !== 'string') return SPECIAL
  return { kind: 'percent-of-part', ...part, fraction: of.fraction, unit: of.unit }
}

/** Whether a share is one of so many equal parts. */
function isFraction(share: Ratio | null, parts: number): boolean {
  return share !== null && compareFractions(ratioValue(share), makeFraction(1n, BigInt(parts))) === 0
}

/** A deal of percents as each payer's percent; null where it is another deal, or the percents pass the whole. */
function toPercents(deal: Recognized): Percents | null {
  if (deal.kind === 'percent') {
    const total = Object.values(deal.percents).reduce(
      (sum, each) => addFractions(sum, each ? ratioValue(each) : ZERO),
      ZERO,
    )
    return compareFractions(total, ONE) > 0 ? null : { percents: deal.percents, provider: deal.provider }
  }
  if (deal.kind === 'half-and-half') return { percents: { [deal.payer]: HALF }, provider: deal.provider }
  if (deal.kind !== 'equal-shares') return null
  const payers = deal.parties.slice(0, -1)
  const each = ratio(`1/${deal.parties.length}`)
  return { percents: Object.fromEntries(payers.map((id) => [id, each])), provider: deal.parties.at(-1) ?? '' }
}

function recognizeSum({ amounts }: FixedStep, provider: Id, sources: Terms['sources']): Recognized {
  const [only, another] = Object.entries(amounts)
  if (!only || another) return SPECIAL
  const [payer, sum] = only
  if (isSource(sources, payer)) return SPECIAL
  return { kind: sum.times?.includes('headcount') ? 'sum-per-officer' : 'fixed-sum', payer, provider, sum }
}

function recognizeGrant(first: Step, second: Step, provider: Id, sources: Terms['sources']): Recognized {
  if (!('amounts' in first) || !('shares' in second) || second.of) return SPECIAL
  const [grant, another] = Object.entries(first.amounts)
  const percents = toPercents(recognizeShares(second, provider, sources))
  if (!grant || another || percents === null || !isSource(sources, grant[0])) return SPECIAL
  return { kind: 'grant-then-percent', ...percents, grant: grant[0], sum: grant[1] }
}

function isSource(sources: Terms['sources'], id: Id): boolean {
  return sources.some((source) => source.id === id)
}

function recognizePositions(terms: Spoken): Recognized {
  const [first, second] = terms.split
  const { positions, ...other } = first?.when ?? {}
  const [only, more] = first?.steps ?? []
  if (!positions || Object.keys(other).length > 0 || !only || more || !('rest' in only) || terms.limits.length > 0)
    return SPECIAL
  const percents = toPercents(recognizeDeal({ ...terms, split: second ? [second] : [] }))
  if (percents === null || isSource(terms.sources, only.rest)) return SPECIAL
  return { kind: 'positions-in-full', ...percents, positions, inFull: only.rest }
}
