import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { formatFigure } from '@/lib/domain/breakdown/words/format-figure'
import { resolveAmount } from '@/lib/domain/terms/canonical/resolve-year'
import { stableText } from '@/lib/domain/terms/canonical/stable-text'
import { compareLists } from '@/lib/domain/terms/compare/compare-setting'
import type { Change } from '@/lib/domain/terms/compare/comparison'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import { bearerName, nameIn, nameOf } from '@/lib/domain/terms/names'
import { isInYear } from '@/lib/domain/terms/select-lines'
import type { Terms } from '@/lib/domain/terms/terms'
import { wordAmountTerm } from '@/lib/domain/terms/words/word-amount-term'

/** Cost lines added, removed, dearer or cheaper, and what else was agreed about them. */
export function compareLines(before: Terms, after: Terms, settledBefore: Breakdown, settledAfter: Breakdown): Change[] {
  const both = after.costLines.flatMap((line) => {
    const was = before.costLines.find(({ id }) => id === line.id)
    return was ? [{ was, line }] : []
  })
  return [
    ...compareLists('cost lines', before.costLines, after.costLines),
    ...both.flatMap(({ was, line }) => [
      ...compareAmounts(before, after, was, line, settledBefore, settledAfter),
      ...compareMarks(after, was, line),
    ]),
  ]
}

function compareAmounts(
  before: Terms,
  after: Terms,
  was: CostLine,
  line: CostLine,
  settledBefore: Breakdown,
  settledAfter: Breakdown,
): Change[] {
  const years = after.years.filter(({ id }) => before.years.some((year) => year.id === id))
  return years.flatMap(({ id }) => {
    const [old, now] = [figureOf(settledBefore, was.id, id), figureOf(settledAfter, line.id, id)]
    const name = `${nameOf(line)} in ${nameIn(after.years, id)}`
    const change = (sentence: string) => [{ area: 'cost lines' as const, yearId: id, sentence }]
    if (!isInYear(was, id) || !isInYear(line, id)) {
      return isInYear(was, id) === isInYear(line, id) ? [] : change(`${name} is ${now ? 'added' : 'removed'}.`)
    }
    if (!old || !now) return []
    if (old.cents !== null || now.cents !== null) {
      return old.cents === now.cents ? [] : change(`${name} costs ${formatFigure(now)}, before ${formatFigure(old)}.`)
    }
    const [oldAmount, amount] = [resolveAmount(was.amount, id), resolveAmount(line.amount, id)]
    if (stableText(oldAmount) === stableText(amount)) return []
    return change(`${name} costs ${wordAmountTerm(after, amount)}, before ${wordAmountTerm(before, oldAmount)}.`)
  })
}

function figureOf(breakdown: Breakdown, costLineId: string, yearId: string) {
  return breakdown.lines.find((line) => line.costLineId === costLineId && line.yearId === yearId)?.figure
}

const TRUE_UPS = {
  none: 'its price stands',
  units: 'the number of units is trued up',
  rate: 'its rate is trued up',
  amount: 'it is trued up to the actual cost',
}

function compareMarks(terms: Terms, was: CostLine, line: CostLine): Change[] {
  const sentences = [
    ...(was.incurredBy === line.incurredBy
      ? []
      : [`${nameOf(line)} is paid out by ${bearerName(terms, line.incurredBy)}.`]),
    ...(was.billedBy === line.billedBy
      ? []
      : [`${nameOf(line)} is billed by ${bearerName(terms, line.billedBy ?? line.incurredBy)}.`]),
    ...(was.inKind === line.inKind ? [] : [`${nameOf(line)} is ${line.inKind ? 'now in kind' : 'no longer in kind'}.`]),
    ...(was.once === line.once
      ? []
      : [`${nameOf(line)} is ${line.once ? 'now bought or done once' : 'no longer for once'}.`]),
    ...(was.trueUp === line.trueUp
      ? []
      : [`Of ${nameOf(line)}, ${TRUE_UPS[line.trueUp]}; before, ${TRUE_UPS[was.trueUp]}.`]),
    ...(was.basis === line.basis
      ? []
      : [`The amount of ${nameOf(line)} is ${line.basis ?? 'as printed'}; before, ${was.basis ?? 'as printed'}.`]),
  ]
  return sentences.map((sentence) => ({ area: 'cost lines', sentence }))
}
