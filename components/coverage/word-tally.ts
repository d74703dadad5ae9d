import type { CampusTally } from '@/lib/domain/staffing/coverage/cover-campus'

/** "148 of 180"; "not recorded" where no calendar says which days are school days. */
export function wordDelivered({ planned, delivered }: Pick<CampusTally, 'planned' | 'delivered'>): string {
  return planned === null || delivered === null ? 'not recorded' : `${wordCount(delivered)} of ${wordCount(planned)}`
}

/** Days with thousands set apart, or "not recorded". */
export function wordCount(days: number | undefined): string {
  return days === undefined ? 'not recorded' : days.toLocaleString('en-US')
}
