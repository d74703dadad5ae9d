import { Checkbox } from '@/components/ui/forms/checkbox'
import { fieldId } from '@/components/ui/forms/field-attributes'
import { FieldGroup } from '@/components/ui/forms/field-group'
import { readRows } from '@/lib/forms/agreement/values/rows'
import type { SectionProps } from '../section-props'
import { PartySelect } from './party-select'

/** Which positions one party pays in full. */
export function PositionsInFullFields(props: SectionProps) {
  const { values, faults } = props
  const positions = readRows(values, 'positions').filter((row) => row.name)
  return (
    <>
      <FieldGroup
        legend="Positions that one party pays in full"
        size="small"
        id={fieldId('full.positions')}
        hint="Their cost lines name them: a cost line of the whole program is shared."
        error={faults['full.positions']}
      >
        <div className="mt-1">
          {positions.map(({ key = '', name = key }) => (
            <Checkbox
              key={key}
              name={`full.positions.${key}`}
              label={name}
              defaultChecked={values[`full.positions.${key}`] === 'yes'}
            />
          ))}
        </div>
      </FieldGroup>
      <PartySelect {...props} name="full.payer" label="Who pays them in full" />
    </>
  )
}
