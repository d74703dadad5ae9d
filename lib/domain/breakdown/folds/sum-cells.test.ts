import { describe, expect, it } from 'vitest'
import type { Summand } from '@/lib/domain/breakdown/breakdown'
import { exactFigure, openFigure } from '@/lib/domain/breakdown/figures'
import { mergeCells } from '@/lib/domain/breakdown/merge-cells'
import { cents } from '@/lib/domain/money/cents'
import { sumCells } from './sum-cells'

const open = (least: number | null, most: number | null) =>
  openFigure({ atLeast: least === null ? null : cents(least), atMost: most === null ? null : cents(most) }, [
    'vehicle, 2024-25',
  ])

describe('amounts of which more is known together than of each', () => {
  const whole = { id: 'sum of Elm', count: 2, atLeast: cents(900), atMost: cents(900) }
  const cells: Summand[] = [
    { figure: open(0, 900), whole },
    { figure: open(0, 900), whole },
  ]

  it('come to what they are known to come to, when all of them are there', () => {
    expect(sumCells(cells)).toEqual(exactFigure(cents(900)))
    expect(sumCells([...cells, { figure: exactFigure(cents(50)) }])).toEqual(exactFigure(cents(950)))
  })

  it('and lie between their own bounds when one is missing', () => {
    expect(sumCells(cells.slice(1))).toEqual(open(0, 900))
  })

  it('share a balance that no few of them pass', () => {
    const within = { balance: 'cap', cents: cents(500) }
    const capped = [open(0, 400), open(100, 400), open(0, 400)].map((figure) => ({ figure, within }))
    expect(sumCells(capped)).toEqual(open(100, 500))
    expect(sumCells(capped.slice(0, 1))).toEqual(open(0, 400))
  })
})

it('an exact draw and one within a balance make a cell of which both are known', () => {
  const cell = { yearId: 'y1', costLineId: 'pay', bearerId: 'city' }
  const [merged] = mergeCells([
    { ...cell, drawIds: ['first'], figure: exactFigure(cents(900)) },
    { ...cell, drawIds: ['second'], figure: open(0, 300), within: { balance: 'cap', cents: cents(300) } },
  ])
  expect(merged && sumCells([merged])).toEqual(open(900, 1_200))
})
