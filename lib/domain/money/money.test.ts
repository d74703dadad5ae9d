import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion, roundToSum } from '@/lib/domain/money/apportion'
import { addCents, cents, smallerCents, subtractCents, sumCents } from '@/lib/domain/money/cents'
import { formatCents, formatCentsInSentence, groupThousands } from '@/lib/domain/money/format-cents'
import { formatFraction, formatPercent, formatRounded } from '@/lib/domain/money/format-fraction'
import {
  addFractions,
  compareFractions,
  divideFractions,
  makeFraction,
  multiplyFractions,
  scaleFraction,
  smallerFraction,
  subtractFractions,
  sumFractions,
  wholeFraction,
} from '@/lib/domain/money/fraction'
import { multiplyIntervals, pointInterval } from '@/lib/domain/money/interval'
import { parseDollars } from '@/lib/domain/money/parse-dollars'
import { parseRatio, ratio, ratioValue } from '@/lib/domain/money/ratio'
import { floorDivide, type RoundingMode, roundTo } from '@/lib/domain/money/round'

const RUNS = { numRuns: Number(process.env.RUNS ?? 100) }

describe('cents', () => {
  it('are whole and exact, or a bug', () => {
    expect(cents(12n)).toBe(12)
    expect(Object.is(cents(-0), 0)).toBe(true)
    expect(() => cents(0.5)).toThrow('Not a whole number of cents: 0.5')
    expect(() => cents(2 ** 53)).toThrow(RangeError)
  })

  it('add, subtract and compare', () => {
    expect(addCents(cents(2), cents(3))).toBe(5)
    expect(subtractCents(cents(2), cents(3))).toBe(-1)
    expect(sumCents([cents(1), cents(2), cents(-4)])).toBe(-1)
    expect(smallerCents(cents(4), cents(-4))).toBe(-4)
  })

  it('are shown as people write money', () => {
    expect([0, 5, 100, 123_456_789, -50_000].map((value) => formatCents(cents(value)))).toEqual([
      '$0.00',
      '$0.05',
      '$1.00',
      '$1,234,567.89',
      '−$500.00',
    ])
    expect([9_176_000, 3_823_333, -100].map((value) => formatCentsInSentence(cents(value)))).toEqual([
      '$91,760',
      '$38,233.33',
      '−$1',
    ])
    expect(groupThousands('999')).toBe('999')
  })

  it('are read from dollars as people type them', () => {
    const read = ['87010', '$87,010.50', ' 5.5 ', '-33000', '0.07', '-$1,000.1', '$1,234,567.89']
    expect(read.map(parseDollars)).toEqual([8_701_000, 8_701_050, 550, -3_300_000, 7, -100_010, 123_456_789])
    const refused = [
      '',
      'a',
      '1.234',
      '1,00',
      '12,345,6',
      '1e5',
      '$',
      '.5',
      '1234567890123456',
      '--5',
      '5 dollars',
      'x5',
    ]
    expect(refused.map(parseDollars)).toEqual(refused.map(() => null))
    expect(parseDollars('999999999999999.99')).toBeNull()
  })
})

describe('ratios', () => {
  it('are exact and keep their words', () => {
    const said = ['50%', '10/12', '33 1/3%', '1.325', '1,440', '-3%', '10.5/12', '36.17%', '2 1/2']
    const values = said.map((text) => ratioValue(ratio(text))).map(({ n, d }) => `${n}/${d}`)
    expect(values).toEqual(['1/2', '5/6', '1/3', '53/40', '1440/1', '-3/100', '7/8', '3617/10000', '5/2'])
    expect(parseRatio(' 10/12 ')).toBe('10/12')
    const decimals = ['1.5/2.5', '1.5 1/2', '1,440.5/2', '0.25 0.5/0.2']
    expect(decimals.map((text) => ratioValue(ratio(text))).map(({ n, d }) => `${n}/${d}`)).toEqual([
      '3/5',
      '2/1',
      '2881/4',
      '11/4',
    ])
  })

  it('are refused when they say nothing', () => {
    const refused = [
      '',
      '%',
      'half',
      '1/0',
      '1//2',
      '50%%',
      '1 2',
      '1,44',
      '1/2/3',
      '.5',
      '5.',
      `${'1'.repeat(81)}`,
      '3 x',
      'x3',
    ]
    expect(refused.map(parseRatio)).toEqual(refused.map(() => null))
    expect(parseRatio('1'.repeat(80))).not.toBeNull()
    expect(() => ratio('half')).toThrow('Not a ratio: half')
    expect(() => ratioValue('half' as never)).toThrow('Not a ratio: half')
  })

  it('are shown short where a short decimal says them', () => {
    const shown = [
      makeFraction(3n, 1n),
      makeFraction(53n, 40n),
      makeFraction(10n, 3n),
      makeFraction(-1n, 2n),
      makeFraction(5_000n, 1n),
    ].map(formatFraction)
    expect(shown).toEqual(['3', '1.325', '10/3', '-0.5', '5,000'])
    expect(formatFraction(makeFraction(1n, 3n ** 100n))).toBe('0.000000')
    expect(formatRounded(makeFraction(-5n, 1_000n), 2)).toBe('-0.01')
    expect(formatPercent(makeFraction(7n, 12n), 2)).toBe('58.33%')
    expect(formatPercent(makeFraction(1n, 2n), 0)).toBe('50%')
  })

  it('are the same number as the fraction they are made from', () => {
    const property = fc.property(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 12n), (n, d) => {
      const value = makeFraction(n, d)
      expect(compareFractions(ratioValue(formatFraction(value)), value)).toBe(0)
    })
    fc.assert(property, RUNS)
  })
})

describe('fractions', () => {
  const [half, third] = [makeFraction(1n, 2n), makeFraction(1n, 3n)]

  it('are kept in lowest terms over a positive number', () => {
    expect(makeFraction(10n, -12n)).toEqual({ n: -5n, d: 6n })
    expect(makeFraction(0n, 7n)).toEqual({ n: 0n, d: 1n })
    expect(makeFraction(2n * 10n ** 30n, 4n * 10n ** 30n)).toEqual({ n: 1n, d: 2n })
    expect(makeFraction(6n * 10n ** 30n, 4n * 10n ** 30n + 2n * 10n ** 30n)).toEqual({ n: 1n, d: 1n })
    expect(makeFraction(10n ** 30n * 21n, 10n ** 29n * 14n)).toEqual({ n: 15n, d: 1n })
    expect(() => makeFraction(1n, 0n)).toThrow('A fraction of zero parts')
  })

  it('add, multiply, divide and compare exactly', () => {
    expect(addFractions(half, third)).toEqual(makeFraction(5n, 6n))
    expect(addFractions(third, third)).toEqual(makeFraction(2n, 3n))
    expect(subtractFractions(half, third)).toEqual(makeFraction(1n, 6n))
    expect(multiplyFractions(half, third)).toEqual(makeFraction(1n, 6n))
    expect(divideFractions(half, third)).toEqual(makeFraction(3n, 2n))
    expect(scaleFraction(half, 3n, 4n)).toEqual(makeFraction(3n, 8n))
    expect(sumFractions([half, third, half])).toEqual(makeFraction(4n, 3n))
    expect([compareFractions(third, half), compareFractions(half, half), compareFractions(half, third)]).toEqual([
      -1, 0, 1,
    ])
    expect(smallerFraction(half, third)).toBe(third)
    expect(smallerFraction(third, half)).toBe(third)
  })
})

describe('intervals', () => {
  const at = (value: number | null) => (value === null ? null : wholeFraction(value))
  const between = (least: number | null, most: number | null) => ({ least: at(least), most: at(most) })

  it('multiply by what is not negative', () => {
    expect(multiplyIntervals(between(2, 3), between(0, 10))).toEqual(between(0, 30))
    expect(multiplyIntervals(between(-2, 3), between(1, 10))).toEqual(between(-20, 30))
    expect(multiplyIntervals(between(-3, -2), between(1, 10))).toEqual(between(-30, -2))
    expect(multiplyIntervals(between(2, null), between(1, null))).toEqual(between(2, null))
    expect(multiplyIntervals(between(-2, 0), between(0, null))).toEqual(between(null, 0))
    expect(multiplyIntervals(pointInterval(wholeFraction(4)), pointInterval(wholeFraction(5)))).toEqual(between(20, 20))
  })

  it('multiply by what is negative, or may be', () => {
    expect(multiplyIntervals(between(0, 8_000), between(-2, -2))).toEqual(between(-16_000, 0))
    expect(multiplyIntervals(between(3, null), between(-2, -1))).toEqual(between(null, -3))
    expect(multiplyIntervals(between(-4, 3), between(-2, 5))).toEqual(between(-20, 15))
    expect(multiplyIntervals(between(null, null), between(0, 0))).toEqual(between(0, 0))
    expect(multiplyIntervals(between(null, -1), between(null, -2))).toEqual(between(2, null))
  })
})

describe('rounding', () => {
  const tenths = (value: number) => makeFraction(BigInt(value), 10n)

  it.each<[RoundingMode, number[]]>([
    ['half-up', [3, 2, 2, 0, -2, -2, -3]],
    ['half-even', [2, 2, 2, 0, -2, -2, -2]],
    ['up', [3, 3, 2, 1, -1, -2, -2]],
    ['down', [2, 2, 1, 0, -2, -3, -3]],
  ])('%s, a half away from zero or to even, up and down toward more and less', (mode, expected) => {
    const values = [25, 21, 15, 4, -15, -21, -25].map(tenths)
    expect(values.map((value) => roundTo(value, { toCents: cents(1), mode }))).toEqual(expected)
  })

  it('goes to the unit', () => {
    expect(roundTo(wholeFraction(3_509_067), { toCents: cents(10_000), mode: 'half-up' })).toBe(3_510_000)
    expect(roundTo(wholeFraction(5_000), { toCents: cents(10_000), mode: 'half-even' })).toBe(0)
    expect(roundTo(wholeFraction(15_000), { toCents: cents(10_000), mode: 'half-even' })).toBe(20_000)
    expect([floorDivide(7n, 2n), floorDivide(-7n, 2n), floorDivide(-8n, 2n)]).toEqual([3n, -4n, -4n])
  })
})

describe('apportioning', () => {
  it('gives the odd cents to the largest remainders, the earlier of equals first', () => {
    const thirds = [1, 1, 1].map(wholeFraction)
    expect(apportion(cents(100), thirds)).toEqual([34, 33, 33])
    expect(apportion(cents(-100), thirds)).toEqual([-33, -33, -34])
    expect(apportion(cents(101), [3, 1].map(wholeFraction))).toEqual([76, 25])
    expect(apportion(cents(101), [1, 3].map(wholeFraction))).toEqual([25, 76])
    expect(apportion(cents(2), [1, 2, 2].map(wholeFraction))).toEqual([0, 1, 1])
    expect(apportion(cents(5), [0, 0].map(wholeFraction))).toEqual([3, 2])
    expect(apportion(cents(5), [])).toEqual([])
    expect(apportion(cents(100), [makeFraction(1n, 2n), makeFraction(1n, 3n)])).toEqual([60, 40])
  })

  it('adds up, and is never a cent off the exact part', () => {
    const property = fc.property(
      fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
      fc.array(fc.nat(1_000), { minLength: 1, maxLength: 12 }),
      (total, weights) => {
        const whole = weights.reduce((a, b) => a + b, 0) || weights.length
        const parts = apportion(cents(total), weights.map(wholeFraction))
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total)
        parts.forEach((part, index) => {
          const weight = whole === weights.length && weights.every((each) => each === 0) ? 1 : (weights[index] ?? 0)
          expect(Math.abs(part * whole - total * weight)).toBeLessThan(whole)
        })
      },
    )
    fc.assert(property, RUNS)
  })

  it('also meets a sum that is cents away from the exact parts', () => {
    const exact = [makeFraction(5n, 2n), makeFraction(5n, 2n)]
    expect(roundToSum(exact, cents(8))).toEqual([4, 4])
    expect(roundToSum(exact, cents(2))).toEqual([1, 1])
    expect(roundToSum(exact, cents(5))).toEqual([3, 2])
    expect(roundToSum([makeFraction(9n, 10n), makeFraction(1n, 10n)], cents(-1))).toEqual([0, -1])
  })
})
