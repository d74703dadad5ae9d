import { describe, expect, it } from 'vitest'
import { draftValuesFrom } from '../../from-version/draft-values-from'
import { readEntry } from '../../read-entry'
import { agreementOf, LIBRARY_NAMES, readLibrary } from '../../testing/library'
import { viewOf } from '../../testing/view-of'

/** Published agreements that the form refuses for another reason than who pays what. */
const REFUSED: Record<string, string> = {
  'clay-county-ky-2022': 'Name the city or county whose officers serve as one of the parties.',
}

describe('who pays what in a published agreement', () => {
  it.each(LIBRARY_NAMES)('%s is said by a deal and special rules, and comes back unchanged', (name) => {
    const terms = readLibrary(name)
    const { entry, context } = agreementOf(name, terms)
    const values = draftValuesFrom(viewOf(entry, context))
    const back = readEntry(values, context)
    expect(values.deal).not.toBe('kept')
    if (name in REFUSED) expect(back.ok ? [] : Object.values(back.refusal)).toEqual([REFUSED[name]])
    else expect(back.ok ? back.value.terms : back).toEqual(terms)
  })
})
