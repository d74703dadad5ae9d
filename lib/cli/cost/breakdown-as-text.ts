import { layOutTable } from '@/lib/cli/cost/lay-out-table'
import { type Breakdown, UNALLOCATED } from '@/lib/domain/breakdown/breakdown'
import type { Figure } from '@/lib/domain/breakdown/figure'
import {
  costBorneBy,
  costOfNobody,
  foldTable,
  isOfNobody,
  isWithinShare,
  type Part,
  totalCost,
} from '@/lib/domain/breakdown/folds/fold-table'
import { sumCells } from '@/lib/domain/breakdown/folds/sum-cells'
import { formatFigure } from '@/lib/domain/breakdown/words/format-figure'
import { wordCheck } from '@/lib/domain/breakdown/words/word-check'
import { wordDraw, worthSaying } from '@/lib/domain/breakdown/words/word-draw'
import { wordLine } from '@/lib/domain/breakdown/words/word-line'
import { wordMarks } from '@/lib/domain/breakdown/words/word-marks'
import { wordPartDebts } from '@/lib/domain/breakdown/words/word-part-debts'
import { wordPayments } from '@/lib/domain/breakdown/words/word-payment'
import { formatDateRange } from '@/lib/domain/calendar/format-date'
import { formatCents } from '@/lib/domain/money/format-cents'
import { nameIn, nameOf } from '@/lib/domain/terms/names'

/**
 * The breakdown as people read it: a table for each contract year, how each figure was calculated, payments, warnings.
 * @param ended what is to be said first of an agreement that ended early
 */
export function breakdownAsText(breakdown: Breakdown, ended?: string): string {
  const sections = [
    ...(ended === undefined ? [] : [ended]),
    ...breakdown.years.map((year) => yearAsText(breakdown, year)),
    ...(breakdown.years.length > 1 ? [totalsAsText(breakdown)] : []),
    ...listSection('Payments', wordPayments(breakdown)),
    ...listSection('Owed to a party by its parts', wordPartDebts(breakdown)),
    ...listSection('Printed figures', breakdown.stated.map(wordCheck)),
    ...listSection(
      'Warnings',
      breakdown.warnings.map(({ message }) => message),
    ),
    ...listSection('Notes', breakdown.notes),
  ]
  return `${sections.join('\n\n')}\n`
}

function yearAsText(breakdown: Breakdown, year: Breakdown['years'][number]): string {
  const yearId = year.id
  const lines = breakdown.lines.filter((line) => line.yearId === yearId)
  const rows = lines.map(({ costLineId, figure }) => {
    const line = breakdown.costLines.find(({ id }) => id === costLineId)
    const part = { yearId, costLineId, inKind: line?.inKind ?? false }
    const name = `${line?.name ?? costLineId}${line?.inKind ? ' (in kind, not in totals)' : ''}`
    return [name, show(figure), ...payers(breakdown).map(({ id }) => show(borneBy(breakdown, id, part)))]
  })
  const total = [
    'Total cost',
    show(totalCost(breakdown, { yearId })),
    ...payers(breakdown).map(({ id }) => show(borneBy(breakdown, id, { yearId }))),
  ]
  const calculations = [
    ...lines.map((line) => wordLine(breakdown, line)),
    ...worthSaying(breakdown.draws.filter((draw) => draw.yearId === yearId)).map((draw) => wordDraw(breakdown, draw)),
  ]
  return [
    `${nameOf(year)}: ${formatDateRange(year)}${year.option ? ' (option year)' : ''}`,
    layOutTable([header(breakdown), ...rows], total),
    ...cutsAsText(breakdown, yearId),
    'How this was calculated',
    ...calculations.map((sentence) => `  ${sentence}`),
  ].join('\n')
}

/** Each second split of a party's share: "Campus of Elm Schools", its parts, and what they come to. */
function cutsAsText(breakdown: Breakdown, yearId: string): string[] {
  const nameCut = ({ partOf, by }: Breakdown['parts'][number]) =>
    `${by.charAt(0).toUpperCase()}${by.slice(1)} of ${nameIn(breakdown.bearers, partOf)}`
  const inYear = breakdown.parts.filter((part) => part.yearId === yearId)
  return [...new Set(inYear.map(nameCut))].map((cut) => {
    const cells = inYear.filter((cell) => nameCut(cell) === cut)
    const rows = [...new Set(cells.map(({ bearerId }) => bearerId))].map((id) => [
      nameOfPart(breakdown, id),
      show(sumCells(cells.filter(({ bearerId }) => bearerId === id))),
    ])
    return layOutTable([[cut, 'Share'], ...rows], ['Together', show(sumCells(cells))])
  })
}

function nameOfPart({ bearers }: Breakdown, id: string): string {
  return id === UNALLOCATED ? 'None of them' : nameIn(bearers, id)
}

function totalsAsText(breakdown: Breakdown): string {
  const { total, parties, sources } = foldTable(breakdown)
  const rows = breakdown.years.map((year) => {
    const part = { yearId: year.id }
    return [
      nameOf(year),
      show(totalCost(breakdown, part)),
      ...payers(breakdown).map(({ id }) => show(borneBy(breakdown, id, part))),
    ]
  })
  const nobody = payers(breakdown).some(({ id }) => id === UNALLOCATED) ? [show(costOfNobody(breakdown))] : []
  const sums = ['All years', show(total), ...[...parties, ...sources].map(({ figure }) => show(figure)), ...nobody]
  return ['All years', layOutTable([['', ...header(breakdown).slice(1)], ...rows], sums)].join('\n')
}

function header(breakdown: Breakdown): string[] {
  return ['Cost line', 'Total cost', ...payers(breakdown).map(({ name }) => name)]
}

/** The columns: parties, then grants and credits, then what nobody bears where there is such a thing. */
function payers(breakdown: Breakdown): { id: string; name: string }[] {
  const bearers = breakdown.bearers.filter(({ id, kind }) => kind !== 'part' && !isWithinShare(breakdown, id))
  const nobody = breakdown.draws.some(isOfNobody)
  return nobody ? [...bearers, { id: UNALLOCATED, name: 'Nobody yet' }] : bearers
}

function borneBy(breakdown: Breakdown, id: string, part: Part): Figure {
  return id === UNALLOCATED ? costOfNobody(breakdown, part) : costBorneBy(breakdown, id, part)
}

function show(figure: Figure): string {
  return `${formatFigure(figure, formatCents)}${wordMarks(figure)}`
}

function listSection(title: string, sentences: readonly string[]): string[] {
  return sentences.length === 0 ? [] : [[title, ...sentences.map((sentence) => `  ${sentence}`)].join('\n')]
}
