import { describe, expect, it } from 'vitest'
import { parseForm } from '@/lib/forms/form/parse-form'
import { newTrainingForm, readHours, writeHours } from '@/lib/forms/training/training-forms'
import { countCampusRows, writeCampuses } from './campus-fields'
import { placeFaults } from './place-faults'
import { assignForm, moveForm, newAbsenceForm } from './staffing-forms'

const TYPED = { positionId: 'p', startsOn: '8/17/2026', endsOn: '' }

describe('an assignment', () => {
  it('reads days and campuses: the first row is the primary one', () => {
    const typed = { ...TYPED, 'campuses.0.campusId': 'a', 'campuses.0.percent': '80', 'campuses.2.campusId': 'b' }
    expect(parseForm(assignForm, typed)).toEqual({
      ok: true,
      value: {
        positionId: 'p',
        startsOn: '2026-08-17',
        endsOn: null,
        campuses: [
          { campusId: 'a', primary: true, basisPoints: 8000 },
          { campusId: 'b', primary: false, basisPoints: null },
        ],
      },
    })
  })
  it('names every field that has a fault, at once', () => {
    const typed = { startsOn: 'soon', endsOn: '2026-02-30', 'campuses.0.percent': '50', 'campuses.1.percent': '101' }
    const read = parseForm(moveForm, typed)
    expect(Object.keys(read.ok ? {} : read.refusal).sort()).toEqual([
      'campuses.0.campusId',
      'campuses.1.percent',
      'endsOn',
      'positionId',
      'rowVersion',
      'startsOn',
    ])
  })
  it('writes what is saved as it was typed; a shared campus without a primary one stays shared', () => {
    expect(writeCampuses([{ campusId: 'a', primary: false, basisPoints: 3333 }])).toEqual({
      'campuses.1.campusId': 'a',
      'campuses.1.percent': '33.33',
    })
  })
  it('keeps every campus that is saved, however many, and has one row to spare', () => {
    const saved = ['a', 'b', 'c', 'd', 'e', 'f'].map((campusId, at) => ({
      ...{ campusId, primary: at === 0, basisPoints: null },
    }))
    const typed = { ...TYPED, ...writeCampuses(saved) }
    expect(parseForm(assignForm, typed)).toMatchObject({ value: { campuses: saved } })
    expect(countCampusRows(saved, 9)).toBe(7)
    expect(countCampusRows(saved, 6)).toBe(6)
    expect(countCampusRows([{ campusId: 'a', primary: false, basisPoints: null }], 9)).toBe(4)
    expect([0, 1, 9].map((choices) => countCampusRows([], choices))).toEqual([1, 1, 4])
  })
  it('puts a fault of all campuses at the first one', () => {
    expect(placeFaults({ campuses: 'Too much.' })).toEqual({ 'campuses.0.campusId': 'Too much.' })
    expect(placeFaults({ startsOn: 'Late.' })).toEqual({ startsOn: 'Late.' })
  })
})

it('an absence needs both days and asks for nothing else', () => {
  expect(parseForm(newAbsenceForm, { startsOn: '2026-11-02', endsOn: '2026-11-06', reason: 'x' })).toEqual({
    ok: true,
    value: { startsOn: '2026-11-02', endsOn: '2026-11-06' },
  })
  expect(parseForm(newAbsenceForm, { startsOn: '2026-11-02' })).toMatchObject({
    refusal: { endsOn: 'Enter the last day.' },
  })
})

describe('a training', () => {
  it('reads hours as minutes; empty is not recorded', () => {
    expect(
      [readHours('40'), readHours('7.5'), readHours('')].map((read) => (read.ok ? read.value : 'refused')),
    ).toEqual([2400, 450, null])
    for (const wrong of ['0', '24h', '-1', '7,5', '10001']) expect(readHours(wrong).ok, wrong).toBe(false)
    expect([writeHours(2400), writeHours(450), writeHours(null)]).toEqual(['40', '7.5', ''])
  })
  it('is about schools only when the box is ticked', () => {
    const typed = { course: 'Basic', hours: '40', completedOn: '2026-08-01' }
    expect(parseForm(newTrainingForm, typed)).toMatchObject({
      value: { minutes: 2400, forSchools: false, provider: null },
    })
    expect(parseForm(newTrainingForm, { ...typed, forSchools: 'yes' })).toMatchObject({ value: { forSchools: true } })
    expect(parseForm(newTrainingForm, {})).toMatchObject({ refusal: { course: 'Enter the course.' } })
  })
})
