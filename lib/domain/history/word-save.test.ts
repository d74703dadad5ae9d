import { expect, it } from 'vitest'
import { wordSave } from './word-save'

it('says who saved and when, in the reader’s time zone', () => {
  const words = wordSave({ by: 'Dana Lee', at: new Date('2026-11-22T00:05:00Z') }, 'America/Los_Angeles')
  expect(words.replaceAll('\u202f', ' ')).toBe('was saved by Dana Lee on November 21, 2026, 4:05 PM')
  expect(wordSave(null, 'America/Los_Angeles')).toBe('was saved')
})
