import { expect, it } from 'vitest'
import type { MemberRole } from './actor'
import { decideMemberChange } from './decide-member-change'
import { type Act, may, rolesOf } from './may'

const ACTS: readonly Act[] = [
  'agreement.write',
  'campus.write',
  'calendar.write',
  'benchmark.write',
  'staffing.write',
  'training.write',
  'training.read',
  'training.rules',
  'people.manage',
  'organization.write',
  'link.accept',
]
const actsOf = (...roles: MemberRole[]) => ACTS.filter((act) => may({ roles }, act))

it('gives each role its acts and no others', () => {
  expect(actsOf('council_reviewer')).toEqual(['benchmark.write'])
  expect(actsOf('district_editor')).toEqual([
    'agreement.write',
    'campus.write',
    'calendar.write',
    'benchmark.write',
    'training.read',
  ])
  expect(actsOf('police_supervisor')).toEqual(['staffing.write', 'training.write', 'training.read'])
  expect(actsOf('administrator')).toEqual([
    'training.read',
    'training.rules',
    'people.manage',
    'organization.write',
    'link.accept',
  ])
  expect(actsOf()).toEqual([])
})

it('offers each kind of organization the roles with something to do there', () => {
  expect(rolesOf('district')).toEqual(['district_editor', 'administrator'])
  for (const kind of ['city', 'county', 'other'] as const) {
    expect(rolesOf(kind)).toEqual(['council_reviewer', 'police_supervisor', 'administrator'])
  }
})

it('leaves an organization one administrator', () => {
  const one = { id: 'one', roles: ['administrator'] as const }
  const two = { id: 'two', roles: ['administrator', 'district_editor'] as const }
  const editor = { id: 'editor', roles: ['district_editor'] as const }
  expect(decideMemberChange('one', [], [one, editor]).ok).toBe(false)
  expect(decideMemberChange('one', ['district_editor'], [one, editor]).ok).toBe(false)
  expect(decideMemberChange('one', ['administrator'], [one, editor]).ok).toBe(true)
  expect(decideMemberChange('one', [], [one, two]).ok).toBe(true)
  expect(decideMemberChange('editor', [], [one, editor]).ok).toBe(true)
  expect(decideMemberChange('invited', [], [one]).ok).toBe(true)
})
