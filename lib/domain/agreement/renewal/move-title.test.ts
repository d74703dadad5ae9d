import { expect, it } from 'vitest'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { moveTitle } from './move-title'

const range = (startsOn: string, endsOn: string) => ({
  startsOn: calendarDate(startsOn),
  endsOn: calendarDate(endsOn),
})
const FISCAL = [range('2023-07-01', '2024-06-30'), range('2024-07-01', '2025-06-30')] as const
const CALENDAR = [range('2025-01-01', '2025-12-31'), range('2026-01-01', '2026-12-31')] as const

it.each([
  [FISCAL, 'School Resource Officers 2023-24', 'School Resource Officers 2024-25'],
  [FISCAL, 'SRO agreement, 2023–2024', 'SRO agreement, 2024–2025'],
  [FISCAL, 'Officers 2023/24', 'Officers 2024/25'],
  [FISCAL, 'Officers, as resolved in 2023', 'Officers, as resolved in 2023'],
  [FISCAL, 'Officers 2021-22', 'Officers 2021-22'],
  [FISCAL, 'Officers under Resolution 12023-24', 'Officers under Resolution 12023-24'],
  [CALENDAR, 'Officers 2025', 'Officers 2026'],
  [CALENDAR, 'Officers', 'Officers'],
])('the years of a title move on', ([from, to], title, moved) => {
  expect(moveTitle(title, from, to)).toBe(moved)
})
