import type { DraftValues } from '@/lib/domain/agreement/draft'
import { type Row, readRows } from '../values/rows'
import { type Fact, isTyped, makeFact } from './fact'

const section = 'positions' as const

/** How many officers, who they are, and where they serve. */
export function listFactsOfPositions(values: DraftValues): Fact[] {
  const officers = readRows(values, 'officers')
  const rules = readRows(values, 'rules')
  return [
    ...readRows(values, 'positions').flatMap((row, at) => [
      ...(isCountedElsewhere(row, rules) ? [] : [headcountFact(row, at)]),
      holdersFact(row, at, officers),
    ]),
    ...officers.flatMap(listCampusFacts),
  ]
}

/** A number that differs by year: the terms keep it, or a special rule says it. */
function isCountedElsewhere(row: Row, rules: readonly Row[]): boolean {
  return row.kept === 'yes' || rules.some(({ kind, position }) => kind === 'headcount' && position === row.key)
}

const nameOf = (row: Row, at: number) => row.name?.trim() || `position ${at + 1}`

/** What the agency is to provide: it cannot judge a proposal without. */
function headcountFact(row: Row, at: number): Fact {
  return makeFact({
    section,
    field: `positions.${at}.headcount`,
    what: `Number of officers in ${nameOf(row, at)}`,
    recorded: isTyped(row.headcount),
    needed: true,
  })
}

function holdersFact(row: Row, at: number, officers: readonly Row[]): Fact {
  const held = officers.filter(({ positionKey }) => positionKey === row.key).length
  const asked = /^\d{1,4}$/.test(row.headcount?.trim() ?? '') ? Number(row.headcount) : 1
  const name = nameOf(row, at)
  return makeFact({
    section,
    field: 'officers',
    what: `Who serves as ${name}`,
    recorded: held >= asked,
    sentence: held === 0 ? undefined : `Who serves as ${name}: ${held} of ${asked} officers recorded.`,
  })
}

function listCampusFacts(officer: Row, at: number): Fact[] {
  const called = officer.name?.trim() || `officer ${at + 1}`
  const campuses = readRows(officer, 'campuses')
  const list = `officers.${at}.campuses`
  const shared = campuses.filter(({ campusId }) => isTyped(campusId))
  const open = campuses.findIndex(({ campusId, percent }) => isTyped(campusId) && !isTyped(percent))
  const shares = makeFact({
    section,
    field: `${list}.${Math.max(open, 0)}.percent`,
    what: `How ${called} divides the time between campuses`,
    recorded: open < 0,
  })
  return [
    makeFact({
      section,
      field: campuses.length === 0 ? list : `${list}.0.campusId`,
      what: `Primary campus of ${called}`,
      recorded: isTyped(campuses[0]?.campusId),
    }),
    ...(shared.length > 1 ? [shares] : []),
  ]
}
