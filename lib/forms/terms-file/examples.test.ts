import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { settle } from '@/lib/domain/breakdown/settle'
import { DEFAULT_ROUND } from '@/lib/domain/terms/rounding'
import { readTermsFile, readTermsValue } from '@/lib/forms/terms-file/read-terms-file'

const FOLDER = new URL('./', import.meta.url)

function readHere(path: string): string {
  return readFileSync(new URL(path, FOLDER), 'utf8')
}

describe('the examples beside the format', () => {
  it.each(readdirSync(new URL('examples', FOLDER)))('%s is read, and its printed figures match', (name) => {
    const reading = readTermsFile(readHere(`examples/${name}`))
    expect(reading).toMatchObject({ ok: true })
    if (!reading.ok) return
    const breakdown = settle(reading.content.terms, reading.content.actuals)
    expect(breakdown.stated.filter(({ outcome }) => outcome !== 'matches')).toEqual([])
  })

  it('are named in the description', () => {
    const named = [...readHere('FORMAT.md').matchAll(/\((examples\/[\w-]+\.json)\)/g)].map(([, path]) => path ?? '')
    expect(named).toHaveLength(4)
    for (const path of named) expect(readTermsFile(readHere(path)).ok).toBe(true)
  })

  it('stand beside the rounding that holds where a file names none', () => {
    expect(readHere('FORMAT.md')).toContain(`\`mode\` is \`${DEFAULT_ROUND.mode}\` when left out`)
  })

  it('start with one that the description shows in full', () => {
    const [, shown = ''] = /```json\n(\{[\s\S]*?\n\})\n```/.exec(readHere('FORMAT.md')) ?? []
    expect(readTermsValue(JSON.parse(shown))).toMatchObject({ ok: true })
  })
})
