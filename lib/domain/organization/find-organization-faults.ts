import type { Faults } from '@/lib/domain/result'
import type { OrganizationFacts } from './organization'

/** What must be mended before an organization's facts can be saved, by field; null: nothing. */
export function findOrganizationFaults(facts: OrganizationFacts): Faults | null {
  const faults = Object.fromEntries([
    ...(facts.name.trim() === '' ? [['name', "Enter the organization's name."]] : []),
    ...(facts.shortName.trim() === '' ? [['shortName', 'Enter a short name for use in sentences.']] : []),
    ...(/^[A-Z]{2}$/.test(facts.state) ? [] : [['state', 'Choose the state.']]),
    ...(/^(0[1-9]|1[0-2])-01$/.test(facts.fiscalYearStarts)
      ? []
      : [['fiscalYearStarts', 'Choose the month in which the fiscal year starts.']]),
    ...(isTimeZone(facts.timeZone) ? [] : [['timeZone', 'Choose the time zone.']]),
  ])
  return Object.keys(faults).length > 0 ? faults : null
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).format(0) !== ''
  } catch {
    return false
  }
}
