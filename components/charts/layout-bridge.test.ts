import { expect, test } from 'vitest'
import { type BridgeStep, layoutBridge } from '@/components/charts/layout-bridge'

const level = (cents: number): BridgeStep => ({ key: `level ${cents}`, label: '', kind: 'level', cents })
const change = (cents: number): BridgeStep => ({ key: `change ${cents}`, label: '', kind: 'change', cents })

test('a change starts where the step before it ended, and a level at zero', () => {
  const { placed } = layoutBridge([level(10_000), change(6_000), change(-9_000), level(7_000)])
  expect(placed.map(({ fromCents, toCents }) => [fromCents, toCents])).toEqual([
    [0, 10_000],
    [10_000, 16_000],
    [16_000, 7_000],
    [0, 7_000],
  ])
})

test('the scale starts at zero while the changes can be seen from there', () => {
  expect(layoutBridge([level(10_000), change(6_000), level(16_000)])).toMatchObject({ startCents: 0, endCents: 16_000 })
})

test('the scale starts at a round sum below every level when the changes are small beside them', () => {
  const steps = [level(14_240_040), change(427_200), change(914_010), change(-600_000), level(14_981_250)]
  expect(layoutBridge(steps)).toMatchObject({ startCents: 12_000_000, endCents: 15_581_250 })
})

test('a cost below zero keeps zero on the scale', () => {
  expect(layoutBridge([level(5_000), change(-8_000), level(-3_000)])).toMatchObject({
    startCents: -3_000,
    endCents: 5_000,
  })
})

test('levels that did not change are drawn from zero or a round sum, never from a scale without width', () => {
  const { startCents, endCents } = layoutBridge([level(5_050), level(5_050)])
  expect(startCents).toBeLessThan(endCents)
})

test('no step at all is an empty scale', () => {
  expect(layoutBridge([])).toEqual({ placed: [], startCents: 0, endCents: 0 })
})
