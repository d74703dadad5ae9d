import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { PartyChoice } from '@/lib/domain/organization/organization'
import type { FormContext } from '../sections/form-context'
import { startValues } from '../values/start-values'

const organization = (organizationId: string, kind: PartyChoice['kind'], name: string, shortName: string) => ({
  organizationId,
  kind,
  name,
  shortName,
  fiscalYearStarts: '07-01',
  unclaimed: false,
  sharing: 'accepted' as const,
})

export const DINUBA_CONTEXT: FormContext = {
  ownId: 'district-1',
  organizations: [
    {
      ...organization('district-1', 'district', 'Dinuba Unified School District', 'Dinuba Unified'),
      campuses: [
        { campusId: 'campus-high', name: 'Dinuba High School' },
        { campusId: 'campus-sierra', name: 'Sierra Vista High School' },
        { campusId: 'campus-middle', name: 'Washington Intermediate School' },
      ],
    },
    { ...organization('city-1', 'city', 'City of Dinuba', 'the City of Dinuba'), campuses: [] },
    { ...organization('county-1', 'county', 'Tulare County', 'Tulare County'), campuses: [] },
  ],
  file: null,
  hasKeptFile: false,
}

/** A new form as it opens. */
export const FRESH_VALUES: DraftValues = startValues({
  ownId: 'district-1',
  agencyId: 'city-1',
})

/** Dinuba's agreement of 2023-24 as typed: half and half; the amounts are illustrative. */
export const DINUBA_VALUES: DraftValues = {
  ...FRESH_VALUES,
  title: 'School Resource Officers 2023-24',
  startsOn: '2023-07-01',
  endsOn: '2024-06-30',
  'positions.0.headcount': '2',
  'costLines.0.amounts.0': '198,450.00',
  'costLines.1.amounts.0': '$79,380.00',
  'costLines.2.amounts.0': '6200',
  'costLines.3.amounts.0': '15595',
  signedOn: '2023-06-27',
  signedBy: 'City Manager and Superintendent',
}
