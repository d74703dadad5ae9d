import { expect, test } from 'vitest'
import { pageShape } from './page-shape'

test('addresses of one page have one shape', () => {
  expect(pageShape('/agreements/2023-7K3QF/versions/2?x=1#costs')).toBe('/agreements/number/versions/n')
  expect(pageShape('/drafts/01a2016a-e6d5-769f-b27b-d64116acac56/cost-lines')).toBe('/drafts/id/cost-lines')
})
