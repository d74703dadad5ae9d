import { describe, expect, it } from 'vitest'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { DINUBA_CONTEXT, DINUBA_VALUES } from '../testing/form-samples'
import { changeRows } from '../values/change-rows'
import { listDifferences } from './list-differences'
import { takeChoices } from './take-choices'
import { wordDifference } from './word-difference'

const began = DINUBA_VALUES
const removed = (values: DraftValues, at: number) => changeRows(values, { act: 'remove', list: 'costLines', at }).values
const merge = (yours: DraftValues, theirs: DraftValues, choices: Record<string, string> = {}) =>
  takeChoices(yours, theirs, listDifferences(yours, theirs, began), choices)

describe('two forms that began as one', () => {
  it('have no difference while they say the same', () => expect(listDifferences(began, began, began)).toEqual([]))

  it('keep what each of them changed alone', () => {
    const yours = { ...began, title: 'Yours' }
    const theirs = { ...began, 'costLines.0.amounts.0': '1' }
    expect(merge(yours, theirs)).toEqual({ ...began, title: 'Yours', 'costLines.0.amounts.0': '1' })
  })

  it('keep yours where both changed the same, unless theirs is chosen', () => {
    const [yours, theirs] = [
      { ...began, title: 'Yours' },
      { ...began, title: 'Theirs' },
    ]
    expect(merge(yours, theirs).title).toBe('Yours')
    expect(merge(yours, theirs, { title: 'theirs' }).title).toBe('Theirs')
  })

  it('match rows by what they are, not by where they stand', () => {
    const yours = removed(began, 0)
    const theirs = { ...began, 'costLines.3.amounts.0': '7' }
    const merged = merge(yours, theirs)
    expect(merged['costLines.2.key']).toBe('vehicle')
    expect(merged['costLines.2.amounts.0']).toBe('7')
    expect(merged['costLines.3.key']).toBeUndefined()
  })

  it('take a row that only they have, and let go of one that they removed', () => {
    const added = changeRows(began, { act: 'add', list: 'costLines', at: 0 }).values
    expect(merge(began, added)['costLines.4.key']).toBe('line-5')
    expect(merge(began, removed(began, 0))['costLines.0.key']).toBe('benefits')
  })

  it('are told apart in words', () => {
    const sides = { yours: began, theirs: { ...began, endsOn: '2025-06-30', 'costLines.0.amounts.0': '1' } }
    const worded = listDifferences(sides.yours, sides.theirs, began).map((one) =>
      wordDifference(one, sides, DINUBA_CONTEXT),
    )
    expect(worded).toEqual([
      { label: 'Last day', yours: 'June 30, 2024', theirs: 'June 30, 2025' },
      { label: 'Cost line Salary: amount', yours: '198,450.00', theirs: '1' },
    ])
  })
})
