import { expect, test } from 'vitest'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { cents } from '@/lib/domain/money/cents'
import { isNotRecorded, showPart } from './show-part'

const known = (amount: number): Figure => ({ cents: cents(amount), missing: [] })
const UNKNOWN: Figure = { cents: null, missing: ['Program cost'] }
const AT_LEAST: Figure = { cents: null, atLeastCents: cents(500), missing: ['Vehicle'] }

test('no part of a cost of which nothing is recorded is $0', () => {
  expect(showPart(known(0), UNKNOWN).cents).toBeNull()
  expect(showPart(known(0), { ...UNKNOWN, atLeastCents: cents(0) }).cents).toBeNull()
  expect(showPart(known(0), known(500)).cents).toBe(0)
  expect(showPart(known(0), AT_LEAST).cents).toBe(0)
  expect(showPart(known(7), UNKNOWN).cents).toBe(7)
})

test('a most is something', () => {
  expect([UNKNOWN, AT_LEAST, { ...UNKNOWN, atMostCents: cents(9) }, known(0)].map(isNotRecorded)).toEqual([
    true,
    false,
    false,
    false,
  ])
})
