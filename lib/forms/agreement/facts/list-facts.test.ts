import { describe, expect, it } from 'vitest'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { readEntry } from '../read-entry'
import { DINUBA_CONTEXT, DINUBA_VALUES, FRESH_VALUES } from '../testing/form-samples'
import { agreementOf, LIBRARY_NAMES, readLibrary } from '../testing/library'
import { viewOf } from '../testing/view-of'
import { writeRows } from '../values/rows'
import { sectionOfField } from '../values/sections'
import { listFacts, listFactsOfVersion, listMissing, listNeeded, wordCompleteness } from './list-facts'

/** What is missing of a form, by its field. */
function missingOf(values: DraftValues): Record<string, string> {
  const missing = listMissing(listFacts(values, DINUBA_CONTEXT))
  return Object.fromEntries(missing.map((fact) => [fact.field, fact.missing]))
}

describe('what is missing', () => {
  it('of a new form is nearly everything, and only what nobody can judge it without is needed', () => {
    const needed = listNeeded(listFacts(FRESH_VALUES, DINUBA_CONTEXT)).map(({ field }) => field)
    expect(needed).toEqual(['startsOn', 'endsOn', 'positions.0.headcount', 'costLines.0.amounts.0'])
  })

  it('of the Dinuba agreement is who serves, how it is paid, its clauses and its paper', () => {
    expect(missingOf(DINUBA_VALUES)).toEqual({
      officers: 'Who serves as SRO: not recorded.',
      plan: 'How it is paid: not recorded.',
      'clauses.0.summary': 'Clause: purpose: not recorded.',
      'clauses.1.summary': 'Clause: services: not recorded.',
      'clauses.2.summary': 'Clause: duties and time on campus: not recorded.',
      'clauses.3.summary': 'Clause: supervision: not recorded.',
      'clauses.4.summary': 'Clause: information sharing: not recorded.',
      'clauses.5.summary': 'Clause: replacement of an officer: not recorded.',
      'clauses.6.summary': 'Clause: training: not recorded.',
      'clauses.7.summary': 'Clause: ending: not recorded.',
      'clauses.8.summary': 'Clause: renewal: not recorded.',
      paper: 'The paper itself: not recorded.',
    })
    expect(wordCompleteness(listFacts(DINUBA_VALUES, DINUBA_CONTEXT))).toBe('12 of 24 facts are recorded.')
  })

  it('takes a clause as said of which nothing but the days is', () => {
    const missing = missingOf({ ...DINUBA_VALUES, 'clauses.7.noticeDays': '90' })
    expect(missing['clauses.6.summary']).toBe('Clause: training: not recorded.')
    expect(missing['clauses.7.summary']).toBeUndefined()
  })

  it('names each amount and number by its field', () => {
    const missing = missingOf({
      ...DINUBA_VALUES,
      'positions.0.headcount': '',
      'costLines.1.amounts.0': '',
      'costLines.1.unsaid': 'yes',
      'costLines.2.basis': 'illustrative',
      'clauses.7.summary': 'Either side may end it.',
      plan: 'equal',
      count: '4',
      signedOn: '',
    })
    expect(missing).toMatchObject({
      'positions.0.headcount': 'Number of officers in SRO: not recorded.',
      'costLines.1.amounts.0': 'Amount of Benefits: not recorded.',
      'costLines.2.amounts.0': 'Amount of Training: the one here is made up, the real one is not recorded.',
      firstOn: 'Days on which payments are due: not recorded.',
      'clauses.7.noticeDays': 'Days of notice, ending: not recorded.',
      'clauses.7.page': 'Page of the paper, ending: not recorded.',
      signedOn: 'Day of signing: not recorded.',
    })
    expect(missing).not.toHaveProperty('costLines.0.amounts.0')
    expect(missing).not.toHaveProperty('plan')
  })

  it('asks how it is paid where only some cost lines have a plan, and for the days of that rule', () => {
    const apart = {
      ...{ key: 'rule-1', id: 'rule-1', kind: 'plan', from: 'district', to: 'agency', plan: 'equal', residue: 'last' },
      ...{ 'payments.count': '1', 'when.lines': 'training' },
    }
    const alone = writeRows(DINUBA_VALUES, 'rules', [apart])
    expect(missingOf(alone).plan).toBe('How it is paid: not recorded.')
    const beside = { ...alone, plan: 'equal', count: '4', firstOn: '2023-09-30', everyMonths: '3' }
    expect(missingOf(beside)).toMatchObject({ 'rules.0.kind': 'Days on which payments are due: not recorded.' })
    expect(missingOf(beside)).not.toHaveProperty('plan')
    expect(missingOf({ ...beside, firstOn: '', 'rules.0.condition': 'when it is invoiced' })).toMatchObject({
      firstOn: 'Days on which payments are due: not recorded.',
    })
  })

  it('asks each year for its own amount where they differ', () => {
    const missing = missingOf({
      ...DINUBA_VALUES,
      endsOn: '2025-06-30',
      amountsBy: 'year',
      'costLines.0.amounts.1': '',
      'costLines.1.amounts.1': '81000',
      'costLines.2.amounts.1': '6400',
      'costLines.3.amounts.1': '0',
    })
    expect(missing['costLines.0.amounts.1']).toBe('Amount of Salary in 2024-25: not recorded.')
    expect(missing).not.toHaveProperty('costLines.0.amounts.0')
    expect(missing).not.toHaveProperty('costLines.3.amounts.1')
  })

  it('counts the officers who serve, and asks where', () => {
    const officers = writeRows(DINUBA_VALUES, 'officers', [
      {
        ...{ key: 'officer-1', name: 'SRO 1', positionKey: 'sro', startsOn: '2023-07-01', endsOn: '' },
        ...{ 'campuses.0.key': 'campus-1', 'campuses.0.campusId': 'campus-high', 'campuses.0.percent': '' },
        ...{ 'campuses.1.key': 'campus-2', 'campuses.1.campusId': 'campus-sierra', 'campuses.1.percent': '40' },
      },
    ])
    const missing = missingOf(officers)
    expect(missing.officers).toBe('Who serves as SRO: 1 of 2 officers recorded.')
    expect(missing['officers.0.campuses.0.percent']).toBe('How SRO 1 divides the time between campuses: not recorded.')
    expect(missing).not.toHaveProperty('officers.0.campuses.0.campusId')
    const unplaced = missingOf({ ...officers, 'officers.0.campuses.0.campusId': '' })
    expect(unplaced['officers.0.campuses.0.campusId']).toBe('Primary campus of SRO 1: not recorded.')
  })

  it('needs who pays before a proposal is sent: percents left empty, and costs that no rule covers', () => {
    const open = { ...DINUBA_VALUES, deal: 'percent', 'percents.district': '', 'percents.agency': '' }
    expect(listNeeded(listFacts(open, DINUBA_CONTEXT))).toMatchObject([
      { field: 'percents.district', what: 'Percent that each party pays' },
    ])
    const uncovered = listNeeded(listFacts({ ...DINUBA_VALUES, deal: 'rules' }, DINUBA_CONTEXT))
    expect(uncovered).toMatchObject([{ field: 'deal', what: 'Who pays what' }])
    expect(uncovered[0]?.missing).toContain('No rule says who bears Salary')
  })

  it('finds the special rule that rests on what nobody knows', () => {
    const rules = writeRows(DINUBA_VALUES, 'rules', [
      { key: 'rule-1', kind: 'note', text: 'The district may ask for a third officer.' },
      {
        ...{ key: 'rule-2', kind: 'limit', name: '', on: 'district', per: 'year', carriesOver: '' },
        ...{ 'atMost.by': 'same', 'atMost.each.0': '', 'atMost.for': 'all' },
      },
    ])
    const [fact] = listMissing(listFacts(rules, DINUBA_CONTEXT)).filter(({ section }) => section === 'rules')
    expect(fact).toMatchObject({ place: 'rules/rule-2', field: 'rules.1.atMost.each.0' })
    expect(fact?.missing).toContain('Special rule “Not to exceed”: ')
    const known = missingOf({ ...rules, 'rules.1.atMost.each.0': '140000' })
    expect(known).not.toHaveProperty('rules.1.atMost.each.0')
  })

  it('of a proposal is no day of signing, no paper and no page of it', () => {
    const asked = listFacts({ ...DINUBA_VALUES, how: 'send' }, DINUBA_CONTEXT).map(({ field }) => field)
    expect(asked.filter((field) => /signed|paper|page/.test(field))).toEqual([])
  })
})

describe('a version that was kept', () => {
  it('misses what its draft missed', () => {
    const entry = readEntry(DINUBA_VALUES, DINUBA_CONTEXT)
    if (!entry.ok) throw new Error('Dinuba cannot be read')
    const [before, after] = [
      listMissing(listFacts(DINUBA_VALUES, DINUBA_CONTEXT)),
      listMissing(listFactsOfVersion(viewOf(entry.value, DINUBA_CONTEXT))),
    ]
    expect(after.map(({ what }) => what)).toEqual(before.map(({ what }) => what))
  })

  it('of every published agreement says where its missing facts are', () => {
    for (const name of LIBRARY_NAMES) {
      const { entry, context } = agreementOf(name, readLibrary(name))
      const missing = listMissing(listFactsOfVersion(viewOf(entry, context)))
      for (const { field, section, place, missing: sentence } of missing) {
        expect(sectionOfField(field), `${name}: ${field}`).toBe(place.startsWith('rules/') ? 'rules' : section)
        expect(sentence.length, `${name}: ${sentence}`).toBeLessThan(300)
      }
    }
  }, 60_000)
})
