import { expect, test } from 'vitest'
import { listUndated } from './list-undated'
import { makeRow } from './testing/make-row'

const rows = [
  makeRow({ bears: { city: 60_000, district: 60_000 } }),
  makeRow({ number: 'B-1', bears: { city: 12_000, district: 24_000 } }),
  makeRow({ number: 'C-1', bears: { city: 12_000 } }),
]

test('what is owed without a payment day is told by agreement, to whom it is owed and by whom', () => {
  const without = new Map([
    ['B-1', 'all' as const],
    ['C-1', 'all' as const],
  ])
  const told = (id: string) =>
    listUndated(rows, without, id).map(({ agreement, fromUs, toUs }) => [agreement.number, fromUs.cents, toUs.cents])
  expect(told('city')).toEqual([['B-1', 0, 2_400_000]])
  expect(told('district')).toEqual([['B-1', 2_400_000, 0]])
})

test('an agreement whose payments all have days is not among them', () => {
  expect(listUndated(rows, new Map(), 'city')).toEqual([])
})
