import { TextField } from '@/components/ui/forms/text-field'
import { HiddenField } from '../hidden-field'
import { fieldOf, type SectionProps } from '../section-props'
import { SumFields } from './sum-fields'

/** The grant that pays first. */
export function GrantFields(props: SectionProps) {
  return (
    <>
      <HiddenField name="grant.key" value={props.values['grant.key']} />
      <TextField
        {...fieldOf(props, 'grant.name')}
        label="Name of the grant"
        hint="Like COPS hiring grant."
        width="medium"
        maxLength={100}
        required
      />
      <SumFields {...props} name="grant" label="Sum that the grant pays" />
    </>
  )
}
