import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { determinePercent } from '@/lib/domain/breakdown/checks/determine-percent'
import { findStatedFigure } from '@/lib/domain/breakdown/checks/find-stated-figure'
import { findStatedRatio } from '@/lib/domain/breakdown/checks/find-stated-ratio'
import { nameStated } from '@/lib/domain/breakdown/checks/name-stated'
import { decimalsOf } from '@/lib/domain/breakdown/checks/printed-precision'
import { roundedPercentWarnings } from '@/lib/domain/breakdown/checks/warn-rounded-percent'
import type { StatedCheck } from '@/lib/domain/breakdown/stated-check'
import type { Warning } from '@/lib/domain/breakdown/warning'
import { type Cents, cents, subtractCents } from '@/lib/domain/money/cents'
import { formatCentsInSentence } from '@/lib/domain/money/format-cents'
import { formatFraction, formatPercent, formatRounded } from '@/lib/domain/money/format-fraction'
import { compareFractions, type Fraction, multiplyFractions, wholeFraction } from '@/lib/domain/money/fraction'
import { groupDigits } from '@/lib/domain/money/group-digits'
import { type Ratio, ratioValue } from '@/lib/domain/money/ratio'
import { type Round, roundTo } from '@/lib/domain/money/round'
import { DEFAULT_ROUND } from '@/lib/domain/terms/rounding'
import type { Stated } from '@/lib/domain/terms/stated'
import type { Terms } from '@/lib/domain/terms/terms'

/** The breakdown with every printed figure of the terms beside ours, and a warning for each that differs. */
export function checkStated(terms: Terms, breakdown: Breakdown): Breakdown {
  if (terms.stated.length === 0) return breakdown
  const stated = terms.stated.map((each) => checkOne(terms, breakdown, each))
  return {
    ...breakdown,
    stated,
    warnings: [...breakdown.warnings, ...stated.flatMap((check) => warnDiffers(breakdown, check))],
  }
}

function checkOne(terms: Terms, breakdown: Breakdown, stated: Stated): StatedCheck {
  const label = nameStated(terms, stated)
  return 'cents' in stated.is
    ? checkMoney(terms, breakdown, stated, label, stated.is.cents)
    : checkRatio(terms, breakdown, stated, label, stated.is.ratio)
}

function checkMoney(terms: Terms, breakdown: Breakdown, stated: Stated, label: string, printed: Cents): StatedCheck {
  const ours = findStatedFigure(terms, breakdown, stated)
  if (!ours) return { stated, label, outcome: 'unknown' }
  if (ours.cents === null) return { stated, label, outcome: 'unknown', ours }
  const matches = roundTo(wholeFraction(ours.cents), stated.to ?? writtenRound(printed)) === printed
  return {
    stated,
    label,
    outcome: matches ? 'matches' : 'differs',
    ours,
    differenceCents: subtractCents(printed, ours.cents),
  }
}

/** A figure printed in whole dollars is taken to be rounded to them as rounding is by default; one with cents, exact. */
function writtenRound(printed: Cents): Round {
  return { toCents: cents(printed % 100 === 0 ? 100 : 1), mode: DEFAULT_ROUND.mode }
}

function checkRatio(terms: Terms, breakdown: Breakdown, stated: Stated, label: string, printed: Ratio): StatedCheck {
  const known = findStatedRatio(terms, breakdown, stated)
  const ours = known ?? (stated.what === 'percent' ? determinePercent(terms, stated) : null)
  if (!ours) return { stated, label, outcome: 'unknown' }
  const percent = printed.endsWith('%')
  const oursRatio = percent ? formatPercent(ours, Math.max(2, decimalsOf(printed))) : formatFraction(ours)
  const matches = stated.to ? isRoundedTo(ours, printed, stated.to) : isPrintedAs(ours, printed)
  return { stated, label, outcome: matches ? 'matches' : 'differs', oursRatio }
}

/** "About 70%", to ten: of a percent the precision is in percent points, of a number in ones. */
function isRoundedTo(ours: Fraction, printed: Ratio, to: Round): boolean {
  const scale = wholeFraction(printed.endsWith('%') ? 10_000 : 100)
  const rounded = wholeFraction(roundTo(multiplyFractions(ours, scale), to))
  return compareFractions(rounded, multiplyFractions(ratioValue(printed), scale)) === 0
}

/** Equal at the precision at which it is printed; a fraction ("2/3") is exact. */
export function isPrintedAs(ours: Fraction, printed: Ratio): boolean {
  const value = ratioValue(printed)
  if (compareFractions(ours, value) === 0) return true
  if (printed.includes('/')) return false
  const decimals = decimalsOf(printed)
  return printed.endsWith('%')
    ? formatPercent(ours, decimals) === formatPercent(value, decimals)
    : formatRounded(ours, decimals) === formatRounded(value, decimals)
}

function warnDiffers(breakdown: Breakdown, check: StatedCheck): Warning[] {
  const { stated, label, outcome, ours, oursRatio, differenceCents } = check
  if (outcome === 'matches') return roundedPercentWarnings(breakdown, check)
  if (outcome !== 'differs') return []
  const note = stated.note ? ` (${stated.note})` : ''
  const yearId = stated.years?.length === 1 ? stated.years[0] : undefined
  const about = {
    name: 'stated-differs' as const,
    ...(yearId ? { yearId } : {}),
    ...(stated.of ? { aboutId: stated.of } : {}),
  }
  if ('ratio' in stated.is) {
    return [
      {
        ...about,
        message: `${label} is printed as ${groupDigits(stated.is.ratio)}${note}; these terms come to ${oursRatio}.`,
      },
    ]
  }
  if (!ours || ours.cents === null || differenceCents === undefined) return []
  const [printed, own] = [formatCentsInSentence(stated.is.cents), formatCentsInSentence(ours.cents)]
  const difference = formatCentsInSentence(cents(Math.abs(differenceCents)))
  const message = `${label} is printed as ${printed}${note}, ${difference} ${differenceCents < 0 ? 'less' : 'more'} than the ${own} that these terms come to.`
  return [{ ...about, message, statedCents: stated.is.cents, oursCents: ours.cents, differenceCents }]
}
