import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { STATES } from '@/lib/forms/identity/states'
import { readTermsFile } from '@/lib/forms/terms-file/read-terms-file'
import { LIBRARY_NAMES } from '../testing/library'
import { filterPublished, publishedHref, readPublishedParams } from './published-params'
import { describePublished } from './published-record'
import { wordMarked } from './word-marked'

const records = LIBRARY_NAMES.map((name) => {
  const reading = readTermsFile(readFileSync(`prisma/seed/library/${name}.json`, 'utf8'))
  if (!reading.ok) throw new Error(name)
  return describePublished(name, reading.content)
})
const find = (search: Record<string, string>) =>
  filterPublished(records, readPublishedParams(search)).map(({ id }) => id)

describe('the list of published agreements', () => {
  it('says who, when, the deal in a sentence, and where it was published', () => {
    expect(records.find(({ id }) => id === 'hudson-wi-2009')).toMatchObject({
      place: 'Hudson, Wisconsin',
      state: 'Wisconsin',
      about: 'one school resource officer, ten months of twelve shared, 2009',
      parties: ['Hudson School District', 'City of Hudson'],
      days: { startsOn: '2009-01-01', endsOn: '2009-12-31' },
      deal: 'months',
      sentence:
        'Hudson School District pays $38,233 (about 41.7%) of $91,760 for 1 officer (salary and benefits and equipment).',
    })
  })

  it('has a state, a deal and a source with an address for every one', () => {
    const names = Object.values(STATES)
    for (const { id, state, about, source } of records) {
      expect(names, id).toContain(state)
      expect(about, id).not.toBe('')
      expect(source, id).toMatch(/https?:\/\//)
    }
  })

  it('is searched by place, by party and by deal', () => {
    expect(find({ q: 'Hudson' })).toEqual(['hudson-wi-2009'])
    expect(find({ q: 'school hudson' })).toEqual(['hudson-wi-2009'])
    expect(find({ state: 'Maine' })).toEqual(['jay-me-2019'])
    expect(find({ state: 'Wisconsin', deal: 'months' })).toContain('hudson-wi-2009')
    expect(find({ state: 'Wisconsin', deal: 'fixed' })).not.toContain('hudson-wi-2009')
    expect(find({ q: 'nowhere at all' })).toEqual([])
  })

  it('leaves out what its address cannot mean', () => {
    expect(readPublishedParams({ deal: 'barter', page: '-3' })).toEqual({ q: '', state: '', deal: '', page: 1 })
    const given = readPublishedParams({ q: 'grant', state: 'Ohio', page: '3' })
    expect(publishedHref(given, {})).toBe('/drafts/start/published?q=grant&state=Ohio')
    expect(publishedHref(given, { page: 2 })).toBe('/drafts/start/published?q=grant&state=Ohio&page=2')
  })

  it('says which amounts the paper does not print', () => {
    const dinuba = records.find(({ illustrative, inferred }) => illustrative.length + inferred.length > 0)
    expect(dinuba === undefined ? [] : wordMarked(dinuba)).toHaveLength(1)
    expect(wordMarked({ inferred: ['Pay'], illustrative: ['Car', 'Radio'] })).toEqual([
      'Inferred from other figures of the paper, which does not print it: Pay.',
      'Illustrative, made up to show how the terms work: Car and Radio.',
    ])
  })
})
