import { formatCentsInSentence } from '@/lib/domain/money/format-cents'
import type { Stated } from '@/lib/domain/terms/stated'
import { joinWords } from '../fields/selector'
import { wordRound } from '../fields/typed-round'
import { callIt, linesOf, type RuleNames, statedSubjects } from '../rule-names'

/** A printed figure as a sentence: "What Hudson School District pays, 2009: the paper prints $53,527." */
export function wordStated(stated: Stated, names: RuleNames): string {
  const { line, position, years, since, is, to, note } = stated
  const where = [
    line === undefined ? '' : ` of ${joinWords([line].flat().map((id) => callIt(linesOf(names), id)))}`,
    position === undefined ? '' : ` of ${callIt(names.positions, position)}`,
    since === undefined ? '' : ` since ${callIt(names.years, since)}`,
    years === undefined ? '' : `, ${joinWords(years.map((id) => callIt(names.years, id)))}`,
  ].join('')
  const figure = 'cents' in is ? formatCentsInSentence(is.cents) : is.ratio
  const precision = to === undefined ? '' : `, rounded ${wordRound(to)}`
  const noted = note === undefined ? '' : ` Note: ${note.replace(/\.?$/, '.')}`
  return `${nameFigure(stated, names)}${where}: the paper prints ${figure}${precision}.${noted}`
}

function nameFigure({ what, of, product }: Stated, names: RuleNames): string {
  const whose = of === undefined ? 'everyone' : callIt(statedSubjects(names), of)
  const figures: Record<Stated['what'], string> = {
    total: 'The total cost',
    line: `What ${whose} comes to`,
    rate: `The rate of ${whose}${product === undefined ? '' : `, part ${product}`}`,
    units: `The units of ${whose}${product === undefined ? '' : `, part ${product}`}`,
    headcount: of === undefined ? 'The number of officers' : `The number of officers of ${whose}`,
    pays: `What ${whose} pays`,
    most: `The most that ${whose} can come to pay`,
    percent: of === undefined ? 'The percent that all pay together' : `The percent that ${whose} pays`,
    limit: `What the limit lets through: ${whose}`,
    owes: `What ${whose} owes`,
    payment: `Each payment of ${whose}`,
    unbilled: `What ${whose} owes and is never billed`,
    part: `What falls on ${whose}`,
    change: of === undefined ? 'The change of the total cost' : `The change of what ${whose} pays`,
  }
  return figures[what]
}
