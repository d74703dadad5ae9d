import { describe, expect, it } from 'vitest'
import { portionOfFirst, spendFirst, UNSPENT } from '@/lib/domain/breakdown/pools/unit-bands'
import { makeFraction, ONE, ZERO } from '@/lib/domain/money/fraction'

const part = (n: number, d: number) => makeFraction(BigInt(n), BigInt(d))
const HALF = part(1, 2)

describe('the units of a cost line', () => {
  it('are one band until some are spent', () => {
    expect(spendFirst(UNSPENT, ONE, HALF)).toEqual([{ width: ONE, left: HALF }])
    expect(portionOfFirst(UNSPENT, part(1, 5))).toEqual(part(1, 5))
  })

  it('are cut where the first ones end', () => {
    expect(spendFirst(UNSPENT, part(1, 5), ONE)).toEqual([
      { width: part(1, 5), left: ZERO },
      { width: part(4, 5), left: ONE },
    ])
  })

  it('are taken after those that are used up, and keep what is left of them in part', () => {
    const spent = spendFirst(UNSPENT, part(1, 5), ONE)
    const then = spendFirst(spent, part(2, 5), HALF)
    expect(then).toEqual([
      { width: part(1, 5), left: ZERO },
      { width: part(2, 5), left: HALF },
      { width: part(2, 5), left: ONE },
    ])
    // Of 1/5 + 2/5 that is left, the first 2/5 of all units are worth 1/5.
    expect(portionOfFirst(then, part(2, 5))).toEqual(part(1, 3))
    expect(portionOfFirst(then, ONE)).toEqual(ONE)
    expect(spendFirst(then, part(3, 5), ONE)).toEqual([
      { width: part(1, 5), left: ZERO },
      { width: part(2, 5), left: ZERO },
      { width: part(1, 5), left: ZERO },
      { width: part(1, 5), left: ONE },
    ])
  })

  it('are whole where none are left', () => {
    expect(portionOfFirst(spendFirst(UNSPENT, ONE, ONE), HALF)).toEqual(ONE)
  })
})
