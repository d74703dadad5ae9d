import {
  addFractions,
  compareFractions,
  divideFractions,
  type Fraction,
  multiplyFractions,
  ONE,
  smallerFraction,
  subtractFractions,
  ZERO,
} from '@/lib/domain/money/fraction'

/**
 * The units of a cost line in their order, as far as steps before have spent them: so wide a part of all units, and of
 * their price so much that is left, compared with the other bands.
 */
export type UnitBand = { width: Fraction; left: Fraction }

export const UNSPENT: readonly UnitBand[] = [{ width: ONE, left: ONE }]

/** Which part of what is left the first units are that are not used up: so wide a part of all units of the line. */
export function portionOfFirst(bands: readonly UnitBand[], width: Fraction): Fraction {
  const whole = weigh(bands)
  if (whole.n === 0n) return ONE
  return divideFractions(weigh(cutAt(bands, width).first), whole)
}

/** The bands after a part of the price of the first units was spent. */
export function spendFirst(bands: readonly UnitBand[], width: Fraction, part: Fraction): UnitBand[] {
  const { before, first, after } = cutAt(bands, width)
  const kept = subtractFractions(ONE, part)
  return [...before, ...first.map((band) => ({ ...band, left: multiplyFractions(band.left, kept) })), ...after]
}

type CutBands = { before: UnitBand[]; first: UnitBand[]; after: UnitBand[] }

/** Units that are used up come before, wherever they are: they are nobody's first any more. */
function cutAt(bands: readonly UnitBand[], width: Fraction): CutBands {
  const cut: CutBands = { before: [], first: [], after: [] }
  let open = width
  for (const band of bands) {
    const taken = band.left.n === 0n ? ZERO : smallerFraction(band.width, open)
    if (band.left.n === 0n) cut.before.push(band)
    else if (taken.n > 0n) cut.first.push({ ...band, width: taken })
    if (band.left.n !== 0n && compareFractions(taken, band.width) < 0)
      cut.after.push({ ...band, width: subtractFractions(band.width, taken) })
    open = subtractFractions(open, taken)
  }
  return cut
}

function weigh(bands: readonly UnitBand[]): Fraction {
  return bands.map(({ width, left }) => multiplyFractions(width, left)).reduce(addFractions, ZERO)
}
