import { Button } from '@/components/ui/forms/button'

type SwitchFormProps = { action: (data: FormData) => Promise<void>; isOn: boolean; about: string }

/** Switches a rule on or off. */
export function SwitchForm({ action, isOn, about }: SwitchFormProps) {
  return (
    <form action={action} className="mt-2 print:hidden">
      <input type="hidden" name="on" value={isOn ? 'no' : 'yes'} />
      <Button look="secondary" about={about}>
        {isOn ? 'Switch off' : 'Switch on'}
      </Button>
    </form>
  )
}
