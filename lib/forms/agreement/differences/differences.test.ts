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

  it('are told apart by who pays what', () => {
    const yours = { ...began, deal: 'fixed', 'fixed.payer': 'district', 'fixed.sums.0': '100' }
    const theirs = { ...began, deal: 'fixed', 'fixed.payer': 'agency', 'fixed.sums.0': '' }
    const worded = listDifferences(yours, theirs, began).map((one) =>
      wordDifference(one, { yours, theirs }, DINUBA_CONTEXT),
    )
    expect(worded).toEqual([
      { label: 'Who pays the fixed sum', yours: 'Dinuba Unified', theirs: 'the City of Dinuba' },
      { label: 'Fixed sum', yours: '100', theirs: 'left empty' },
    ])
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

describe('special rules of two people', () => {
  const limit = (key: string, most: string): DraftValues =>
    Object.fromEntries(
      Object.entries({ key, id: key, kind: 'limit', on: 'district', per: 'year', 'atMost.each.0': most }).map(
        ([field, value]) => [`rules.0.${field}`, value],
      ),
    )
  const yours = { ...began, ...limit('rule-a', '90000') }

  it('are both kept where each added one', () => {
    const merged = merge(yours, { ...began, ...limit('rule-b', '80000') }, { 'rules rule-b': 'theirs' })
    expect([merged['rules.0.key'], merged['rules.1.key']]).toEqual(['rule-a', 'rule-b'])
  })

  it('are one answer each, worded as a sentence', () => {
    const theirs = { ...began, ...limit('rule-a', '80000') }
    const [difference, ...others] = listDifferences(yours, theirs, began)
    if (difference === undefined) throw new Error('There is no difference.')
    expect(others).toEqual([])
    expect(wordDifference(difference, { yours, theirs }, DINUBA_CONTEXT)).toEqual({
      label: 'Special rule Not to exceed',
      yours: 'Dinuba Unified pays at most $90,000 a year.',
      theirs: 'Dinuba Unified pays at most $80,000 a year.',
    })
  })
})
