import { TextArea } from '@/components/ui/forms/text-area'
import { NOTE_MAX } from '@/lib/forms/agreement/rules/paper/note'
import { type RuleFieldsProps, ruleField } from '../rule-fields-props'

/** What no rule can say. */
export function NoteFields(props: RuleFieldsProps) {
  return <TextArea {...ruleField(props, 'text')} label="What the paper says" maxLength={NOTE_MAX} required />
}
