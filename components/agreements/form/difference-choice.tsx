import { FieldGroup } from '@/components/ui/forms/field-group'
import { RadioOption } from '@/components/ui/forms/radio-option'

type DifferenceChoiceProps = {
  name: string
  label: string
  yours: string
  theirs: string
  suggested: 'yours' | 'theirs'
}

/** Two answers to the same question side by side, of which one is taken. */
export function DifferenceChoice({ name, label, yours, theirs, suggested }: DifferenceChoiceProps) {
  return (
    <div className="@container border-t border-rule pt-3">
      <FieldGroup legend={label} size="small">
        <div className="grid gap-x-8 @lg:grid-cols-2">
          <RadioOption
            name={name}
            option={{ value: 'yours', label: `Yours: ${yours}` }}
            checked={suggested === 'yours'}
          />
          <RadioOption
            name={name}
            option={{ value: 'theirs', label: `Theirs: ${theirs}` }}
            checked={suggested === 'theirs'}
          />
        </div>
      </FieldGroup>
    </div>
  )
}
