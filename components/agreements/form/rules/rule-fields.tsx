import type { ComponentType } from 'react'
import { fieldId } from '@/components/ui/forms/field-attributes'
import type { RuleKindName } from '@/lib/forms/agreement/rules/rule-kinds'
import { HiddenField } from '../hidden-field'
import { CoversFields } from './amounts/covers-fields'
import { GrowsFields } from './amounts/grows-fields'
import { LineRoundingFields } from './amounts/line-rounding-fields'
import { LineYearsFields } from './amounts/line-years-fields'
import { PaidOutByFields } from './amounts/paid-out-by-fields'
import { PartOfMeasureFields } from './amounts/part-of-measure-fields'
import { PercentOfFields } from './amounts/percent-of-fields'
import { RangeFields } from './amounts/range-fields'
import { TimesFields } from './amounts/times-fields'
import { TrueUpFields } from './amounts/true-up-fields'
import { DivisionFields } from './bearing/division-fields'
import { GrantFields } from './bearing/grant-fields'
import { LimitFields } from './bearing/limit-fields'
import { MeasureFields } from './bearing/measure-fields'
import { LineBoxes } from './blocks/line-boxes'
import { DifferentlyFields } from './differently/differently-fields'
import { ContractYearsFields } from './paper/contract-years-fields'
import { NoteFields } from './paper/note-fields'
import { StatedFields } from './paper/stated-fields'
import { AlreadyBilledFields } from './payments/already-billed-fields'
import { CreditFields } from './payments/credit-fields'
import { PlanFields } from './payments/plan-fields'
import { RoundingFields } from './payments/rounding-fields'
import { HeadcountFields } from './positions/headcount-fields'
import { PositionCampusesFields } from './positions/position-campuses-fields'
import { PositionKindFields } from './positions/position-kind-fields'
import type { RuleFieldsProps } from './rule-fields-props'

const FIELDS: Record<RuleKindName, ComponentType<RuleFieldsProps>> = {
  'contract-years': ContractYearsFields,
  differently: DifferentlyFields,
  'from-year': DifferentlyFields,
  position: DifferentlyFields,
  ordered: DifferentlyFields,
  measure: MeasureFields,
  times: TimesFields,
  'percent-of': PercentOfFields,
  'part-of-measure': PartOfMeasureFields,
  range: RangeFields,
  'line-years': LineYearsFields,
  grows: GrowsFields,
  'in-kind': LineBoxes,
  'paid-out-by': PaidOutByFields,
  'true-up': TrueUpFields,
  'line-rounding': LineRoundingFields,
  covers: CoversFields,
  headcount: HeadcountFields,
  'position-kind': PositionKindFields,
  'position-campuses': PositionCampusesFields,
  grant: GrantFields,
  limit: LimitFields,
  division: DivisionFields,
  rounding: RoundingFields,
  plan: PlanFields,
  credit: CreditFields,
  'already-billed': AlreadyBilledFields,
  stated: StatedFields,
  note: NoteFields,
}

/** The fields of one special rule, of whatever kind it is. */
export function RuleFields({ kind, ...props }: RuleFieldsProps & { kind: RuleKindName }) {
  const Fields = FIELDS[kind]
  return (
    <div id={fieldId(`rules.${props.at}.kind`)} tabIndex={-1}>
      {['key', 'kind', 'id'].map((field) => (
        <HiddenField key={field} name={`rules.${props.at}.${field}`} value={props.row[field]} />
      ))}
      <Fields {...props} />
    </div>
  )
}
