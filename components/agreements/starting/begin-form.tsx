import { FieldGroup } from '@/components/ui/forms/field-group'
import { RadioOption } from '@/components/ui/forms/radio-option'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { Disclosure } from '@/components/ui/shell/disclosure'
import { DEAL_LATER } from '@/lib/forms/agreement/starting/deal-to-begin'
import { COMMON_CHOICES, MORE_CHOICES } from '../form/who-pays/deal-choices'

type BeginFormProps = { action: (data: FormData) => Promise<void> }

const LATER = {
  value: DEAL_LATER,
  label: 'I will say it later',
  hint: 'The form asks for it after the cost lines.',
}

/** Begins an empty agreement with one of the common deals; as the page opens, half and half is one click away. */
export function BeginForm({ action }: BeginFormProps) {
  return (
    <form action={action}>
      <FieldGroup legend="Who pays what" size="small" id="deal">
        <div className="mt-1">
          {[...COMMON_CHOICES, LATER].map((option) => (
            <RadioOption key={option.value} name="deal" option={option} checked={option.value === 'half'} />
          ))}
        </div>
        <Disclosure summary="More ways to share the cost">
          {MORE_CHOICES.map((option) => (
            <RadioOption key={option.value} name="deal" option={option} checked={false} />
          ))}
        </Disclosure>
      </FieldGroup>
      <SubmitButton pendingLabel="Beginning…">Begin</SubmitButton>
    </form>
  )
}
