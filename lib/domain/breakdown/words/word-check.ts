import type { StatedCheck } from '@/lib/domain/breakdown/stated-check'
import { formatFigure } from '@/lib/domain/breakdown/words/format-figure'
import { wordMarks } from '@/lib/domain/breakdown/words/word-marks'
import { formatCentsInSentence } from '@/lib/domain/money/format-cents'
import { groupDigits } from '@/lib/domain/money/group-digits'

/** A printed figure beside ours: "What Hudson School District pays, 2009: printed $38,233, matches." */
export function wordCheck({ label, stated, outcome, ours, oursRatio }: StatedCheck): string {
  const printed = 'ratio' in stated.is ? groupDigits(stated.is.ratio) : formatCentsInSentence(stated.is.cents)
  const said = `${label}: printed ${printed}`
  const own = oursRatio ?? (ours ? formatFigure(ours) : null)
  const marks = ours ? wordMarks(ours) : ''
  if (outcome === 'matches') return `${said}, matches${own === null || own === printed ? '' : ` (${own})`}${marks}.`
  if (outcome === 'differs') return `${said}, differs: ${own}${marks}.`
  const missing = ours?.missing ?? []
  return `${said}, cannot be checked${missing.length > 0 ? ` (not recorded: ${missing.join('; ')})` : ''}.`
}
