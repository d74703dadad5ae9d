import { describe, expect, it } from 'vitest'
import type { MemberLine } from '@/lib/domain/organization/organization'
import { describePeople } from './describe-people'

const member = (state: MemberLine['state'], ...roles: MemberLine['roles']) => ({ state, roles })

describe('describePeople', () => {
  it('counts who acts and who has not joined', () => {
    const members = [
      member('active', 'district_editor', 'administrator'),
      member('active', 'district_editor'),
      member('invited', 'administrator'),
      member('ended', 'administrator'),
    ]
    expect(describePeople(members, 'Alder Unified')).toBe(
      '2 people act for Alder Unified, 1 as administrator. 1 has not joined yet.',
    )
  })
  it('speaks of one', () => {
    expect(describePeople([member('active', 'administrator')], 'the City')).toBe(
      '1 person acts for the City, 1 as administrator.',
    )
  })
})
