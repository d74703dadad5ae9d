import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { MONTH_NAMES } from '@/lib/domain/calendar/format-date'
import { accept, refuse } from '@/lib/domain/result'
import type { PaymentPlan } from '@/lib/domain/terms/billing'
import { type MonthDay, parseMonthDay } from '@/lib/domain/terms/month-day'
import { parseDay } from '../../fields/read-day'
import { transformed } from '../../fields/transformed'
import { type ReadText, typedField } from '../../fields/typed-field'
import { typedObject } from '../../fields/typed-object'
import type { TypedSchema } from '../../fields/typed-schema'

const MOST_DAYS = 120

/** Payment days, one a line: of the calendar, or of every year ("June 15"). */
export function daysSchema(plan: 'days' | 'yearly'): TypedSchema<PaymentPlan> {
  if (plan === 'days') {
    return transformed(
      typedObject({ days: typedField(readLines<CalendarDate>(parseDay, '2025-09-15 or 9/15/2025')) }),
      ({ days }) => ({ on: days }),
    )
  }
  return transformed(typedObject({ days: typedField(readLines<MonthDay>(readMonthDay, 'June 15')) }), ({ days }) => ({
    everyYearOn: days,
  }))
}

function readLines<T>(read: (text: string) => T | null, like: string): ReadText<T[]> {
  return (text) => {
    const lines = text.split('\n').map((line) => line.trim())
    const days = lines.filter((line) => line !== '').map(read)
    if (days.length === 0) return refuse(`Enter the payment days, one a line, like ${like}.`)
    if (days.length > MOST_DAYS) return refuse(`Enter at most ${MOST_DAYS} payment days.`)
    const wrong = days.indexOf(null)
    if (wrong >= 0) return refuse(`Enter payment day ${wrong + 1} like ${like}: one a line.`)
    return accept(days.flatMap((day) => (day === null ? [] : [day])))
  }
}

/** "June 15" or "06-15". */
function readMonthDay(text: string): MonthDay | null {
  const [, month = '', day = ''] = /^([A-Za-z]{3,9})\.? (\d{1,2})$/.exec(text) ?? []
  const at = MONTH_NAMES.findIndex((name) => month !== '' && name.toLowerCase().startsWith(month.toLowerCase()))
  return parseMonthDay(at < 0 ? text : `${String(at + 1).padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** "June 15". */
export function formatMonthDay(day: MonthDay): string {
  return `${MONTH_NAMES[Number(day.slice(0, 2)) - 1]} ${Number(day.slice(3))}`
}
