import { expect, test } from 'vitest'
import { placeOnScale } from '@/components/charts/place-on-scale'

test('amounts are placed in percent of the largest', () => {
  const place = placeOnScale([50_000, 200_000])
  expect([place(0), place(50_000), place(200_000)]).toEqual([0, 25, 100])
})

test('an amount below zero moves zero to the right', () => {
  const place = placeOnScale([-100_000, 300_000])
  expect([place(-100_000), place(0), place(300_000)]).toEqual([0, 25, 100])
})

test('without any amount everything stands at zero', () => {
  expect(placeOnScale([])(0)).toBe(0)
  expect(placeOnScale([0, 0])(0)).toBe(0)
})
