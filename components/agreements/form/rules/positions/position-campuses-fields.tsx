import { TextArea } from '@/components/ui/forms/text-area'
import { type RuleFieldsProps, ruleField } from '../rule-fields-props'
import { PositionChoice } from './position-choice'

/** The campuses of a position. */
export function PositionCampusesFields(props: RuleFieldsProps) {
  return (
    <>
      <PositionChoice {...props} />
      <TextArea
        {...ruleField(props, 'campuses')}
        label="Campuses"
        hint="Each on a line of its own, as the paper names them."
        maxLength={8000}
        required
      />
    </>
  )
}
