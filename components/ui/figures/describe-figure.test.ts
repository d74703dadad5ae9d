import { expect, test } from 'vitest'
import { describeFigure } from '@/components/ui/figures/describe-figure'
import { cents } from '@/lib/domain/money/cents'

test('a plain amount needs no words', () => {
  expect(describeFigure({ cents: cents(14_981_250) }, 'credit')).toEqual([])
})

test('an amount below zero is named besides its minus', () => {
  expect(describeFigure({ cents: cents(-175_000) }, 'less')).toEqual(['less'])
})

test('a sum says how many amounts it had to leave out', () => {
  expect(describeFigure({ cents: cents(0), missing: 1 }, 'credit')).toEqual(['1 amount not recorded'])
  expect(describeFigure({ cents: cents(0), missing: 2 }, 'credit')).toEqual(['2 amounts not recorded'])
})

test('an illustration is called one, after everything else', () => {
  expect(describeFigure({ cents: cents(-1), missing: 3, illustrative: true }, 'credit')).toEqual([
    'credit',
    '3 amounts not recorded',
    'illustrative',
  ])
})
