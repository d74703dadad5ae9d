import { scaleLinear } from 'd3-scale'

/** Percent of the chart's width for an amount in cents. The scale holds zero and every amount given. */
export function placeOnScale(amounts: number[]): (amountCents: number) => number {
  const low = Math.min(0, ...amounts)
  const high = Math.max(0, ...amounts)
  if (low === high) return () => 0
  return scaleLinear([low, high], [0, 100])
}
