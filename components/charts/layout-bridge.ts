export type BridgeStep = {
  key: string
  label: string
  /** A level stands on the scale (last year, this year); a change starts where the step before it ended. */
  kind: 'level' | 'change'
  cents: number
}

export type PlacedStep<S extends BridgeStep> = { step: S; fromCents: number; toCents: number }

export type BridgeLayout<S extends BridgeStep> = {
  placed: PlacedStep<S>[]
  /** Where the scale starts and ends. It starts above zero when the changes would otherwise be too small to see. */
  startCents: number
  endCents: number
}

/** Below this part of the whole, the changes together are too small to be seen from zero. */
const visiblePart = 0.3

/** Places the steps of a bridge one after the other. Levels are drawn as given: that they add up is the caller's to keep. */
export function layoutBridge<S extends BridgeStep>(steps: S[]): BridgeLayout<S> {
  let endedAt = 0
  const placed = steps.map((step) => {
    const fromCents = step.kind === 'level' ? 0 : endedAt
    endedAt = fromCents + step.cents
    return { step, fromCents, toCents: endedAt }
  })
  const ends = placed.map((step) => step.toCents)
  const lowest = Math.min(...ends, Number.POSITIVE_INFINITY)
  const endCents = Math.max(0, ...ends)
  const spread = endCents - lowest
  const tooSmall = lowest > 0 && spread < visiblePart * endCents
  const startCents = tooSmall ? Math.max(0, floorToRound(lowest - spread, spread)) : Math.min(0, lowest)
  return { placed, startCents: Number.isFinite(startCents) ? startCents : 0, endCents }
}

/** Down to a multiple of the power of ten (in cents) that is next below the spread, and at least to whole dollars. */
function floorToRound(cents: number, spreadCents: number): number {
  const unit = Math.max(100, 10 ** Math.floor(Math.log10(Math.max(spreadCents, 1))))
  return Math.floor(cents / unit) * unit
}
