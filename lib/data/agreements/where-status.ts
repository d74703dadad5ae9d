import type { Status } from '@/lib/domain/agreement/status-on'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { Prisma } from '../generated/client'

/** `statusOn` as a condition on the version that a query calls `v`. */
export function whereStatus(status: Status, day: CalendarDate): Prisma.Sql {
  const on = Prisma.sql`${day}::date`
  switch (status) {
    case 'proposed':
      return Prisma.sql`v.recorded_at IS NULL`
    case 'upcoming':
      return Prisma.sql`v.recorded_at IS NOT NULL AND ${on} < v.starts_on`
    case 'in force':
      return Prisma.sql`v.recorded_at IS NOT NULL AND ${on} BETWEEN v.starts_on AND v.ends_on`
    case 'ended':
      return Prisma.sql`v.recorded_at IS NOT NULL AND ${on} > v.ends_on`
  }
}
