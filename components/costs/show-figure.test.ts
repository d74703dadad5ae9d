import { expect, test } from 'vitest'
import { cents } from '@/lib/domain/money/cents'
import { showFigure } from './show-figure'

test('an exact figure is shown as it is, with its mark', () => {
  expect(showFigure({ cents: cents(0), missing: [] })).toEqual({ cents: 0, illustrative: false })
  expect(showFigure({ cents: cents(5), missing: [], illustrative: true })).toEqual({ cents: 5, illustrative: true })
})

test('a sum that misses amounts says how many; one that knows nothing is not recorded, never $0', () => {
  const some = { cents: null, atLeastCents: cents(100), missing: ['a', 'b'] }
  expect(showFigure(some)).toMatchObject({ cents: 100, missing: 2 })
  expect(showFigure({ cents: null, atLeastCents: cents(0), missing: ['a'] })).toMatchObject({ cents: null })
  expect(showFigure({ cents: null, missing: ['a'] })).toMatchObject({ cents: null })
})

test('a published range has both ends, a limit on the unknown its upper one', () => {
  const range = { cents: null, atLeastCents: cents(5400), atMostCents: cents(7000), missing: [] }
  expect(showFigure(range)).toMatchObject({ cents: 5400, atMostCents: 7000, missing: 0 })
  const capped = { cents: null, atLeastCents: cents(0), atMostCents: cents(7000), missing: ['a'] }
  expect(showFigure(capped)).toMatchObject({ cents: null, atMostCents: 7000 })
})
