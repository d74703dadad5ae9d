import { describe, expect, it } from 'vitest'
import { settle } from '@/lib/domain/breakdown/settle'
import type { Terms } from '@/lib/domain/terms/terms'
import { draftValuesFrom } from './from-version/draft-values-from'
import { readEntry } from './read-entry'
import { RULE_KINDS } from './rules/rule-kinds'
import { namesOfTerms } from './rules/rule-names'
import { findUnsaid } from './testing/find-unsaid'
import { agreementOf, LIBRARY_NAMES, readLibrary } from './testing/library'
import { viewOf } from './testing/view-of'
import { readKeptTerms } from './values/kept-terms'
import { readRows } from './values/rows'

/** Between two other districts and their own police: the form asks for a city or county. */
const WITHOUT_AGENCY = 'clay-county-ky-2022'

function open(name: string) {
  const { entry, context } = agreementOf(name, readLibrary(name))
  return { entry, context, values: draftValuesFrom(viewOf(entry, context)) }
}

describe('every published agreement', () => {
  it.each(LIBRARY_NAMES.filter((name) => name !== WITHOUT_AGENCY))('%s is the same when nothing is changed', (name) => {
    const { entry, context, values } = open(name)
    expect(readEntry(values, context)).toEqual({ ok: true, value: entry })
  })

  it.each(LIBRARY_NAMES)(
    '%s has its grants, limits, measures, divisions, rounding, years and notes in rules',
    (name) => {
      const { values } = open(name)
      expect(readKeptTerms(values)?.terms).toMatchObject({
        sources: [],
        limits: [],
        measures: [],
        allocations: [],
        rounding: {},
        stated: [],
        notes: [],
      })
      expect(readKeptTerms(values)?.terms.parties.flatMap(({ parts }) => parts ?? [])).toEqual([])
      expect(values.plan).not.toBe('kept')
    },
  )
})

describe('a published agreement typed into a new form by its fields and rules', () => {
  // Half and half, the district bearing the odd cent: the form lets the city or county bear it.
  const oddCents = ['la-quinta-ca-2014', 'northville-mi-2023', 'tampa-fl-2017']
  // What a limit turns away is nobody's there; a percent of the form leaves the rest to the other party.
  const excessOfNobody = 'wapello-ia-2020'
  const names = LIBRARY_NAMES.filter((name) => ![WITHOUT_AGENCY, excessOfNobody, ...oddCents].includes(name))

  it.each(names)('%s is said wholly', (name) => {
    expect(findUnsaid(readLibrary(name))).toEqual([])
  })

  /** Those with the most special rules. */
  const twelve = [
    ...['hudson-wi-2009', 'brentwood-ca-2001', 'fresno-county-ca-central-2024', 'garland-isd-tx-2020-garland'],
    ...['okaloosa-county-fl-2013', 'columbia-mo-2023', 'batavia-ny-2015', 'jay-me-2019', 'la-quinta-ca-2014'],
    ...['concord-ca-2015', 'gahanna-oh-2014', 'northville-mi-2023'],
  ]

  it.each(twelve)('%s comes to the same figures', (name) => {
    const { entry, context, values } = open(name)
    const { keptTerms: _, ...typed } = values
    const read = readEntry(typed, context)
    if (!read.ok) throw new Error(JSON.stringify(read.refusal))
    expect(figuresOf(read.value.terms)).toEqual(figuresOf(entry.terms))
  })
})

/** What everybody bears of each cost line and year, what is paid when, and how what the paper prints compares. */
function figuresOf(terms: Terms) {
  const { cells, parts, payments, stated } = settle(terms)
  return {
    cells: cells.map(({ yearId, costLineId, bearerId, figure }) => [yearId, costLineId, bearerId, figure]).sort(),
    parts: parts.map(({ yearId, costLineId, bearerId, figure }) => [yearId, costLineId, bearerId, figure]).sort(),
    payments: payments.map(({ yearId, fromId, toId, dueOn, figure }) => [yearId, fromId, toId, dueOn, figure]),
    stated: stated.map(({ label, outcome }) => [label, outcome]),
  }
}

describe('the example of each kind of rule', () => {
  const examples = RULE_KINDS.flatMap((kind) => (kind.example.agreement === null ? [] : [[kind.kind, kind] as const]))
  it.each(examples)('%s is of a published agreement', (_, { kind, start, example }) => {
    const { entry, values } = open(example.agreement ?? '')
    // Some kinds are another one with its usual answers filled in.
    const opened = start?.(namesOfTerms(entry.terms)).kind ?? kind
    expect(readRows(values, 'rules').map((row) => row.kind)).toContain(opened)
  })
})
