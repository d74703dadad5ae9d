import type { DateRange } from '@/lib/domain/calendar/date-range'

/**
 * A labelled range that an agreement's figures are given for. Usually twelve months, but it may be a stub, 17 or 24
 * months, or an option year that somebody has yet to take up; it may overlap another (ten and twelve months at once).
 */
export type ContractYear = DateRange & { id: string; name?: string; option?: true }
