import { describe, expect, it } from 'vitest'
import { exactFigure, openFigure } from '@/lib/domain/breakdown/figures'
import { holdAmount } from '@/lib/domain/breakdown/lines/hold-amount'
import type { Warning } from '@/lib/domain/breakdown/warning'
import { type Cents, cents } from '@/lib/domain/money/cents'
import type { AmountHeld } from '@/lib/domain/terms/amount'
import { makeTerms } from '@/lib/domain/terms/terms'

const $ = (amount: number | null) => (amount === null ? null : cents(amount))
const warnings: Warning[] = []
const run = {
  terms: makeTerms({ parties: [], years: [], costLines: [], split: [] }),
  actuals: {},
  rare: null,
  warn: (warning: Warning) => warnings.push(warning),
}
const hold = (held: AmountHeld, figure: ReturnType<typeof openFigure>) =>
  holdAmount(held, figure, { run, yearId: 'y1', what: 'Fee' })
const open = (atLeast: Cents | null, atMost: Cents | null) => openFigure({ atLeast, atMost }, ['pay'])

describe('an amount held between $2 and $8', () => {
  const between = { atLeast: cents(200), atMost: cents(800) }

  it.each([
    [100, 200],
    [500, 500],
    [900, 800],
  ])('of %d cents comes to %d', (amount, comes) => {
    const figure = exactFigure(cents(amount), { inferred: true })
    expect(hold(between, figure)).toEqual({
      figure: exactFigure(cents(comes), { inferred: true }),
      held: { atMostCents: 800, atLeastCents: 200, without: figure },
    })
  })

  it.each([
    [null, null, 200, 800],
    [100, null, 200, 800],
    [300, 700, 300, 700],
    [300, 900, 300, 800],
    [null, 100, 200, 200],
    [900, null, 800, 800],
  ])('of %s to %s lies from %d to %d', (least, most, from, to) => {
    expect(hold(between, open($(least), $(most))).figure).toEqual(
      openFigure({ atLeast: cents(from), atMost: cents(to) }, ['pay']),
    )
  })
})

describe('an amount held on one side', () => {
  it('has no bound on the other', () => {
    expect(hold({ atMost: cents(800) }, open(null, null))).toMatchObject({
      figure: { cents: null, atMostCents: 800 },
      held: { atMostCents: 800 },
    })
    expect(hold({ atMost: cents(800) }, open(null, null)).figure).not.toHaveProperty('atLeastCents')
    expect(hold({ atLeast: cents(200) }, open(cents(-500), null)).figure).toEqual(open(cents(200), null))
    expect(hold({ atLeast: cents(200) }, open(null, null)).held).not.toHaveProperty('atMostCents')
    expect(hold({ atMost: cents(800) }, exactFigure(cents(1))).held).not.toHaveProperty('atLeastCents')
  })

  it('is held to nothing in a year that is not recorded, each with a warning of its own', () => {
    const figure = exactFigure(cents(900))
    expect(hold({ atMost: { byYear: { y2: cents(1) } }, atLeast: null }, figure)).toEqual({ figure })
    expect(warnings.map(({ name, message, yearId }) => [name, message, yearId])).toEqual([
      ['limit-not-recorded', 'The least that Fee may come to is not recorded for y1: it is not held to it.', 'y1'],
      ['limit-not-recorded', 'The most that Fee may come to is not recorded for y1: it is not held to it.', 'y1'],
    ])
  })
})
