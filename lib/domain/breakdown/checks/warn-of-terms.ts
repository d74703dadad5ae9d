import { isSurelySome, NOTHING } from '@/lib/domain/breakdown/figures'
import { workOutAmount } from '@/lib/domain/breakdown/lines/work-out-amount'
import { positionsMeant } from '@/lib/domain/breakdown/pools/positions-meant'
import { labelOfYear, type Run } from '@/lib/domain/breakdown/run'
import { formatFigure } from '@/lib/domain/breakdown/words/format-figure'
import { joinNames } from '@/lib/domain/breakdown/words/join-names'
import { compareFractions, ONE } from '@/lib/domain/money/fraction'
import { ratioValue } from '@/lib/domain/money/ratio'
import { valueInYear } from '@/lib/domain/terms/by-year'
import { mayDecide } from '@/lib/domain/terms/find-rule'
import { bearerName, limitName, nameOf, positionName } from '@/lib/domain/terms/names'
import { sumRounding } from '@/lib/domain/terms/rounding'
import { isInYear, selects } from '@/lib/domain/terms/select-lines'
import type { Limit, Rule } from '@/lib/domain/terms/split'

/** What a reader should know about the terms themselves before they rely on the figures. */
export function warnOfTerms(run: Run): void {
  warnIllustrative(run)
  for (const limit of run.terms.limits) warnLimit(run, limit)
  warnTwoVacancyRules(run)
  for (const rule of run.terms.split) warnSumsWithoutCost(run, rule)
}

function warnIllustrative({ terms, warn }: Run): void {
  const names = terms.costLines.filter(({ basis }) => basis === 'illustrative').map(nameOf)
  if (names.length === 0) return
  const message = `The amounts of ${joinNames(names)} are illustrative: made up to show how these terms work.`
  warn({ name: 'illustrative', message })
}

function warnLimit(run: Run, limit: Limit): void {
  const meant = run.terms.costLines.filter((line) =>
    run.terms.years.some(({ id }) => isInYear(line, id) && selects(limit.when, line, id)),
  )
  if (meant.length > 0 && meant.every(({ inKind }) => inKind)) {
    const message = `${limitName(run.terms, limit)} is a limit on in-kind cost alone, which no limit binds.`
    run.warn({ name: 'in-kind-limit', message, aboutId: limit.id })
  }
  if (!limit.per.includes('position') || limit.atMost.times?.includes('headcount')) return
  const positions = run.terms.positions.filter(({ id }) => meant.some(({ position }) => position === id))
  for (const position of positions) {
    const several = run.terms.years.find(({ id }) => {
      const headcount = valueInYear(position.headcount, id)
      return headcount && compareFractions(ratioValue(headcount), ONE) > 0
    })
    if (!several) continue
    const message = `${limitName(run.terms, limit)} is a limit per position, and ${positionName(run.terms.positions, position.id)} is more than one officer in ${labelOfYear(run, several.id)}: it holds for their sum, not for each.`
    run.warn({ name: 'limit-on-several', message, aboutId: limit.id })
  }
}

/** A credit for vacant days (a price below zero, by units) beside percent of actual cost would count a vacancy twice. */
function warnTwoVacancyRules({ terms, warn }: Run): void {
  const credit = terms.costLines.find(
    ({ amount, trueUp }) =>
      trueUp === 'units' && 'each' in amount && typeof amount.each === 'number' && amount.each < 0,
  )
  const actual = terms.costLines.find(
    ({ trueUp, position }) => trueUp === 'amount' && position !== undefined && position === credit?.position,
  )
  if (!credit || !actual) return
  const message = `${nameOf(credit)} gives credit for days not served, and ${nameOf(actual)} is trued up to actual cost, which already falls with a vacancy.`
  warn({ name: 'two-vacancy-rules', message, costLineId: credit.id })
}

/** A fixed sum is due whatever the cost is, and yet is in no figure of a year that has no cost line to set it against. */
function warnSumsWithoutCost(run: Run, rule: Rule): void {
  const { when, steps } = rule
  const sums = steps.flatMap((step) => ('amounts' in step ? Object.entries(step.amounts) : []))
  if (sums.length === 0) return
  const { years, ...ofAnyYear } = when ?? {}
  const { costLines, positions } = run.terms
  for (const { id: yearId } of run.terms.years.filter(({ id }) => years?.includes(id) ?? true)) {
    if (costLines.some((line) => isInYear(line, yearId) && mayDecide(rule, line, yearId))) continue
    const meant = costLines.filter((line) => selects(ofAnyYear, line, yearId))
    const positionIds = positionsMeant({ positions }, meant)
    for (const [bearerId, amount] of sums) {
      const what = bearerName(run.terms, bearerId)
      const sumOf = () => ({ figure: NOTHING, costLineIds: [] })
      const setting = { run, yearId, positionIds, what, rounding: sumRounding(run.terms.rounding), marks: {}, sumOf }
      const { figure } = workOutAmount(amount, setting)
      if (!isSurelySome(figure)) continue
      const message = `The fixed sum of ${what}, ${formatFigure(figure)}, is set against no cost line in ${labelOfYear(run, yearId)}: it is in no figure of that year.`
      run.warn({ name: 'sum-without-cost', message, yearId, aboutId: bearerId })
    }
  }
}
