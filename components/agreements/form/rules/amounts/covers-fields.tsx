import { TextArea } from '@/components/ui/forms/text-area'
import { LineChoice } from '../blocks/line-boxes'
import { type RuleFieldsProps, ruleField } from '../rule-fields-props'

/** What a fixed price buys. */
export function CoversFields(props: RuleFieldsProps) {
  return (
    <>
      <LineChoice {...props} />
      <TextArea
        {...ruleField(props, 'covers')}
        label="What it buys"
        hint="Like 4 officers × 8 hours × 181 days. What comes besides goes on a line of its own; ? is a number not recorded."
        maxLength={2000}
        required
      />
    </>
  )
}
