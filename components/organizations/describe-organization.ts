import type { OrganizationKind } from '@/lib/domain/access/actor'
import type { OrganizationFacts } from '@/lib/domain/organization/organization'
import { FISCAL_YEAR_STARTS } from '@/lib/forms/identity/fiscal-year-starts'
import { STATES } from '@/lib/forms/identity/states'
import { TIME_ZONE_NAMES } from '@/lib/forms/identity/time-zones'

const KINDS: Readonly<Record<OrganizationKind, string>> = {
  district: 'School district',
  city: 'City or town',
  county: 'County',
  other: 'Other organization',
}
const TIME_ZONES: Readonly<Record<string, string>> = TIME_ZONE_NAMES

const KIND_PHRASES: Readonly<Record<OrganizationKind, string>> = {
  district: 'A school district',
  city: 'A city or town',
  county: 'A county',
  other: 'An organization',
}

/** "A school district in California whose fiscal year starts on July 1." */
export function summarizeOrganization({
  kind,
  state,
  fiscalYearStarts,
}: OrganizationFacts & { kind: OrganizationKind }) {
  const starts = FISCAL_YEAR_STARTS[fiscalYearStarts] ?? fiscalYearStarts
  return `${KIND_PHRASES[kind]} in ${STATES[state] ?? state} whose fiscal year starts on ${starts}.`
}

export const kindWord = (kind: OrganizationKind): string => KINDS[kind]

/** An organization's settings in words, each with its name, in the order of the form. */
export function describeOrganization(facts: OrganizationFacts): { key: string; label: string; words: string }[] {
  const { name, shortName, state, timeZone, fiscalYearStarts } = facts
  return [
    { key: 'organizationName', label: 'Legal name', words: name },
    { key: 'shortName', label: 'Short name', words: shortName },
    { key: 'state', label: 'State', words: STATES[state] ?? state },
    { key: 'timeZone', label: 'Time zone', words: TIME_ZONES[timeZone] ?? timeZone },
    {
      key: 'fiscalYearStarts',
      label: 'Fiscal year starts on',
      words: FISCAL_YEAR_STARTS[fiscalYearStarts] ?? fiscalYearStarts,
    },
  ]
}
