import type { DateRange } from '@/lib/domain/calendar/date-range'

/** Another agreement, as its latest version calls it. */
export type RenewalLine = DateRange & { readonly number: string; readonly title: string }

/** The agreement before and those after one. */
export type Renewals = { readonly renews: RenewalLine | null; readonly renewedBy: readonly RenewalLine[] }
