import { Button } from '@/components/ui/forms/button'
import { TextField } from '@/components/ui/forms/text-field'
import { Section } from '@/components/ui/shell/section'
import { fieldOf, type SectionProps } from './section-props'

/** Adds a campus to the organization's own list, so that officers can be placed there. */
export function NewCampusField(props: SectionProps) {
  return (
    <Section id="new-campus" heading="A campus that is not in the list">
      <TextField
        {...fieldOf(props, 'newCampus')}
        label="Name of the campus"
        hint="It joins your district’s list of campuses for every agreement."
        maxLength={120}
      />
      <Button name="intent" value="enter-campus">
        Add the campus to the list
      </Button>
    </Section>
  )
}
