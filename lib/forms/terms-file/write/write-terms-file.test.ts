import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryTerms } from '@/lib/domain/breakdown/laws/arbitrary-terms'
import { compareTerms } from '@/lib/domain/terms/compare/compare-terms'
import type { Terms } from '@/lib/domain/terms/terms'
import { readTermsFile } from '../read-terms-file'
import { writeTermsFile } from './write-terms-file'

const NO_TIME_LIMIT = 0
const EVERYTHING = { negativeLines: true, limits: true, inKind: true, unitSlices: true, held: true }
const LIBRARY = new URL('../../../../prisma/seed/library/', import.meta.url)
const NAMES = readdirSync(LIBRARY)
const HUDSON = readFileSync(new URL('hudson-wi-2009.json', LIBRARY), 'utf8')

function read(text: string): Terms {
  const reading = readTermsFile(text)
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
  return reading.content.terms
}

describe('a terms file that is written', () => {
  it.each(NAMES)('says what %s says', (name) => {
    const terms = read(readFileSync(new URL(name, LIBRARY), 'utf8'))
    const again = read(writeTermsFile(terms))
    expect(again).toEqual(terms)
    expect(compareTerms(terms, again)).toEqual({ changes: [], money: [] })
  })

  it(
    'says what any terms say',
    () =>
      fc.assert(
        fc.property(arbitraryTerms(EVERYTHING), (terms) => {
          expect(read(writeTermsFile(terms))).toEqual(JSON.parse(JSON.stringify(terms)))
        }),
        { numRuns: Number(process.env.RUNS ?? 100) },
      ),
    NO_TIME_LIMIT,
  )

  it('says what a form says that leaves who pays what to rules, and has none', () => {
    const terms = { ...read(HUDSON), split: [] }
    expect(read(writeTermsFile(terms))).toEqual(terms)
  })

  it('has its title, and leaves out what it says nothing of', () => {
    expect(Object.keys(JSON.parse(writeTermsFile(read(HUDSON), { title: 'Officers 2009' })))).toEqual([
      ...['format', 'title', 'parties', 'years', 'costLines', 'split', 'positions', 'stated', 'notes', 'rounding'],
    ])
  })
})
