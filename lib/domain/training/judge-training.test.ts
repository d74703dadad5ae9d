import { describe, expect, it } from 'vitest'
import { calendarDate as day } from '@/lib/domain/calendar/calendar-date'
import { judgeRule, type Standing } from './judge-training'
import { beginsLater, countOverdue, listStandings, wordAgreementRule } from './list-standings'
import { findTrainingRule, TRAINING_RULES } from './rules/training-rules'
import { type TrainingRecord, wordMinutes } from './training-record'

const FIRST = '2025-07-01'

function training(completedOn: string, hours: number | null, parts: Partial<TrainingRecord> = {}): TrainingRecord {
  const facts = {
    id: completedOn,
    course: 'Course',
    provider: null,
    expiresOn: null,
    forSchools: true,
    rowVersion: 1,
    proof: null,
  }
  return { ...facts, minutes: hours === null ? null : hours * 60, completedOn: day(completedOn), ...parts }
}

/** How each requirement of a rule stands, in short: "met 2026-07-01", "late 2026-07-02", "due 2026-07-01", "overdue …". */
function stand(ruleId: string, on: string, trainings: TrainingRecord[], firstDay = FIRST): string[] {
  const rule = findTrainingRule(ruleId)
  if (rule === null) throw new Error(`No rule ${ruleId}`)
  return judgeRule(rule, day(firstDay), trainings, day(on)).map(({ standing }) => word(standing))
}

function word(standing: Standing): string {
  if (standing.is === 'met') return `${standing.late ? 'late' : 'met'} ${standing.on}`
  return standing.is === 'open' ? 'open' : `${standing.is} ${standing.by}`
}

/** Of each shipped rule with a date: its last day in time, the day after, and as much training as it asks for. */
const DATED: [rule: string, lastDay: string, dayAfter: string, hours: number | null, place: number][] = [
  ['oh-40', '2026-07-01', '2026-07-02', 40, 0],
  ['in-40', '2025-06-30', '2025-07-01', 40, 0],
  ['tn-40-16', '2026-07-01', '2026-07-02', 40, 0],
  ['tx-16', '2025-12-28', '2025-12-29', 16, 0],
  ['ky-120', '2026-07-01', '2026-07-02', null, 0],
  ['ky-120', '2028-07-01', '2028-07-02', 120, 1],
  ['co-curriculum', '2026-01-01', '2026-01-02', null, 0],
  ['il-certificate', '2027-07-01', '2027-07-02', null, 0],
  ['mn-course', '2027-06-01', '2027-06-02', null, 0],
]

describe('each shipped rule with a date', () => {
  it.each(DATED)('%s: in time until %s, not on %s', (ruleId, lastDay, dayAfter, hours, place) => {
    expect(stand(ruleId, lastDay, [])[place]).toBe(`due ${lastDay}`)
    expect(stand(ruleId, dayAfter, [])[place]).toBe(`overdue ${lastDay}`)
    expect(stand(ruleId, dayAfter, [training(lastDay, hours)])[place]).toBe(`met ${lastDay}`)
    expect(stand(ruleId, dayAfter, [training(dayAfter, hours)])[place]).toBe(`late ${dayAfter}`)
    if (hours !== null) {
      const short = training(lastDay, null, { minutes: hours * 60 - 1 })
      expect(stand(ruleId, dayAfter, [short])[place]).toBe(`overdue ${lastDay}`)
    }
  })

  it('Minnesota asks officers who begin from September 1, 2025 before their first day, and the earlier ones later', () => {
    expect(stand('mn-course', '2025-09-01', [], '2025-09-01')).toEqual(['overdue 2025-08-31'])
    expect(stand('mn-course', '2025-09-01', [training('2025-08-31', null)], '2025-09-01')).toEqual(['met 2025-08-31'])
    expect(stand('mn-course', '2025-09-01', [], '2025-08-31')).toEqual(['due 2027-06-01'])
  })

  it('Tennessee asks 16 hours in every year after the first', () => {
    const first = training('2025-08-01', 40)
    expect(stand('tn-40-16', '2026-06-30', [first])).toEqual(['met 2025-08-01'])
    expect(stand('tn-40-16', '2026-07-01', [first])).toEqual(['met 2025-08-01', 'due 2027-06-30'])
    const second = [first, training('2026-07-01', 8), training('2027-06-30', 8)]
    expect(stand('tn-40-16', '2027-06-29', second)[1]).toBe('due 2027-06-30')
    expect(stand('tn-40-16', '2027-06-30', second)[1]).toBe('met 2027-06-30')
    expect(stand('tn-40-16', '2027-07-01', second)[1]).toBe('due 2028-06-30')
    expect(stand('tn-40-16', '2027-06-30', [first, training('2026-06-30', 16)])[1]).toBe('due 2027-06-30')
  })

  it('Illinois counts from July 1, 2026 for whoever served before, and from the first day after that', () => {
    expect(stand('il-certificate', '2026-06-30', [])).toEqual(['due 2027-07-01'])
    expect(stand('il-certificate', '2026-10-01', [], '2026-08-17')).toEqual(['due 2027-08-17'])
  })
})

it('each shipped rule without a date is open until it is met, and is never overdue', () => {
  const undated = TRAINING_RULES.filter(({ requirements }) => requirements.every(({ when }) => when.kind === 'no date'))
  expect(undated.map(({ state }) => state)).toEqual(['AZ', 'CT', 'FL', 'MA', 'MD', 'NE', 'VA', 'WA'])
  for (const { id } of undated) {
    expect(stand(id, '2199-01-01', []), id).toEqual(['open'])
    expect(stand(id, '2026-01-01', [training('2026-01-01', 20)]), id).toEqual(['met 2026-01-01'])
  }
  expect(stand('ne-20', '2026-01-01', [training('2026-01-01', 19)])).toEqual(['open'])
})

it('every shipped rule is covered here, and says where it was read', () => {
  const dated = new Set(DATED.map(([id]) => id))
  const rest = TRAINING_RULES.filter(({ id }) => !dated.has(id))
  expect(rest.every(({ requirements }) => requirements.every(({ when }) => when.kind === 'no date'))).toBe(true)
  for (const { id, url, citation, asOf } of TRAINING_RULES) {
    expect(url, id).toMatch(/^https?:\/\//)
    expect(citation.length, id).toBeGreaterThan(5)
    expect(asOf, id).toBe('2026-11-21')
  }
})

describe('training', () => {
  const ohio = (...trainings: TrainingRecord[]) => stand('oh-40', '2026-03-01', trainings)[0]
  it('counts when it is about schools, completed by the day and not expired', () => {
    expect(ohio(training('2026-02-01', 40, { forSchools: false }))).toBe('due 2026-07-01')
    expect(ohio(training('2026-03-02', 40))).toBe('due 2026-07-01')
    expect(ohio(training('2026-02-01', 40, { expiresOn: day('2026-02-28') }))).toBe('due 2026-07-01')
    expect(ohio(training('2026-02-01', 40, { expiresOn: day('2026-03-01') }))).toBe('met 2026-02-01')
  })
  it('adds up, and is met on the day on which it is enough; hours that are not recorded add none', () => {
    expect(ohio(training('2026-02-10', 24), training('2026-01-10', 16))).toBe('met 2026-02-10')
    expect(ohio(training('2026-02-10', 39), training('2026-01-10', null))).toBe('due 2026-07-01')
  })
  it('is told in hours and minutes', () => {
    expect([wordMinutes(2400), wordMinutes(450), wordMinutes(60), wordMinutes(1), wordMinutes(null)]).toEqual([
      '40 hours',
      '7 hours 30 minutes',
      '1 hour',
      '1 minute',
      'not recorded',
    ])
  })
})

describe('an officer', () => {
  const rule = { agreementNumber: '2025-ABCDE', agreementTitle: 'Alder', heading: 'Training', hours: 24, days: 60 }
  const rules = [findTrainingRule('oh-40'), findTrainingRule('tx-16')].filter((one) => one !== null)
  const officer = {
    agency: { shortName: 'City', state: 'OH' },
    firstDay: day('2025-07-01'),
    firstDays: [{ agreementNumber: '2025-ABCDE', startsOn: day('2025-09-01') }],
    trainings: [training('2025-09-15', 24)],
  }
  it('stands by the rules of the agency’s state and of the agreements under which he or she serves', () => {
    const standings = listStandings(officer, rules, [rule, { ...rule, agreementNumber: 'other' }], day('2025-10-01'))
    expect(standings.map(({ title, standing }) => [title, word(standing)])).toEqual([
      ['40 hours within 1 year of appointment', 'due 2026-07-01'],
      ['24 hours within 60 days', 'met 2025-09-15'],
    ])
    expect(standings[0]?.countedMinutes).toBe(1440)
    expect(listStandings({ ...officer, firstDay: null }, rules, [rule], day('2025-10-01'))).toEqual([])
  })
  it('is overdue from the day after, as is what follows a training', () => {
    const late = listStandings({ ...officer, trainings: [] }, [], [rule], day('2025-11-01'))
    expect(late.map(({ standing }) => word(standing))).toEqual(['overdue 2025-10-31'])
    const duty = {
      id: '1',
      what: 'Present',
      owner: 'SRO 1',
      dueOn: day('2025-11-01'),
      doneOn: null,
      course: null,
      rowVersion: 1,
    }
    expect(countOverdue(late, [duty], day('2025-11-01'))).toEqual({ trainings: 1, duties: 0 })
    expect(countOverdue(late, [duty], day('2025-11-02'))).toEqual({ trainings: 1, duties: 1 })
    expect(countOverdue([], [{ ...duty, doneOn: day('2026-01-01') }], day('2026-02-02')).duties).toBe(0)
  })
  it('begins later until the day before the first one, unless serving elsewhere', () => {
    const [on, before] = [day('2025-09-01'), day('2025-08-31')]
    expect(beginsLater({ ...officer, current: false }, before)).toBe(true)
    expect(beginsLater({ ...officer, current: false }, on)).toBe(false)
    expect(beginsLater({ ...officer, current: true }, before)).toBe(false)
    expect(beginsLater({ firstDays: [], current: false }, before)).toBe(false)
  })
  it('is asked in words', () => {
    expect(wordAgreementRule({ ...rule, hours: null, days: null })).toBe('A course')
    expect(wordAgreementRule({ ...rule, hours: 1, days: 1 })).toBe('1 hour within 1 day')
  })
})
