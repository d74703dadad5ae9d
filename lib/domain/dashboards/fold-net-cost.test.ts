import { expect, test } from 'vitest'
import { foldNetCost } from './fold-net-cost'
import { makeRow } from './testing/make-row'

const inCents = (rows: Parameters<typeof foldNetCost>[0], id: string) =>
  Object.fromEntries(Object.entries(foldNetCost(rows, id)).map(([key, figure]) => [key, figure.cents]))

test('what the city pays out, less what the district owes it and the grant that it receives', () => {
  const row = makeRow({ bears: { city: 84_000, district: 84_000 }, grant: { dollars: 12_000, paidTo: 'city' } })
  expect(inCents([row], 'city')).toEqual({
    expense: 18_000_000,
    reimbursements: 8_400_000,
    grants: 1_200_000,
    net: 8_400_000,
    unallocated: 0,
    owed: 0,
  })
  expect(inCents([row], 'district')).toMatchObject({ expense: 8_400_000, owed: 8_400_000, net: 8_400_000 })
})

test('a line that the district pays out and the city shares is an expense of the city', () => {
  const row = makeRow({ incurredById: 'district', bears: { city: 3_000, district: 9_000 } })
  expect(inCents([row], 'city')).toMatchObject({ expense: 300_000, owed: 300_000, reimbursements: 0, net: 300_000 })
  expect(inCents([row], 'district')).toMatchObject({ expense: 1_200_000, reimbursements: 300_000, net: 900_000 })
})

test('a grant paid to the district for what the city pays out is passed on, and costs the district nothing', () => {
  const row = makeRow({ bears: { city: 40_000 }, grant: { dollars: 60_000, paidTo: 'district' } })
  expect(inCents([row], 'district')).toMatchObject({ expense: 6_000_000, owed: 6_000_000, grants: 6_000_000, net: 0 })
  expect(inCents([row], 'city')).toMatchObject({ reimbursements: 6_000_000, grants: 0, net: 4_000_000 })
})

test('what nobody bears yet stays with whoever pays it out, and is named', () => {
  const row = makeRow({ bears: { city: 10_000, district: 50_000 }, nobody: 5_000 })
  expect(inCents([row], 'city')).toMatchObject({ expense: 6_500_000, net: 1_500_000, unallocated: 500_000 })
  expect(inCents([row], 'district')).toMatchObject({ net: 5_000_000, unallocated: 0 })
})
