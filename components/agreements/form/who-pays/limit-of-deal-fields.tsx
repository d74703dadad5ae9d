import { FieldRow } from '@/components/ui/forms/field-row'
import { type Choice, SelectField } from '@/components/ui/forms/select-field'
import type { LimitPer } from '@/lib/forms/agreement/who-pays/deal'
import { fieldOf, type SectionProps } from '../section-props'
import { PartySelect } from './party-select'
import { SumFields } from './sum-fields'

const LABELS: Record<LimitPer, string> = {
  year: 'Each contract year',
  all: 'All years together',
  'year position': 'Each position in each contract year',
  position: 'Each position over all years',
}
const PERS: Choice[] = Object.entries(LABELS).map(([value, label]) => ({ value, label }))
const EACH: Choice[] = [
  { value: 'all', label: 'In all' },
  { value: 'officer', label: 'For each officer' },
]

/** Who pays no more than what, and when. */
export function LimitOfDealFields(props: SectionProps) {
  return (
    <>
      <PartySelect {...props} name="upTo.payer" label="Who pays no more than this" />
      <SumFields {...props} name="upTo" label="Not to exceed" />
      <FieldRow>
        <SelectField
          {...fieldOf(props, 'upTo.per')}
          label="It holds for"
          options={PERS}
          attempt={props.attempt}
          width="medium"
          required
        />
        <SelectField
          {...fieldOf(props, 'upTo.each')}
          label="The amount is"
          options={EACH}
          attempt={props.attempt}
          width="medium"
          required
        />
      </FieldRow>
    </>
  )
}
