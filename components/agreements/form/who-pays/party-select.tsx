import { type Choice, SelectField } from '@/components/ui/forms/select-field'
import { namePartyOfKey } from '@/lib/forms/agreement/sections/name-party-of-key'
import { readRows } from '@/lib/forms/agreement/values/rows'
import { fieldOf, type SectionProps } from '../section-props'

type PartySelectProps = SectionProps & {
  name: string
  label: string
  hint?: string
  /** Whom it usually is: the first party on this side is chosen to begin with. */
  usually?: 'agency' | 'district'
}

/** One of the parties. */
export function PartySelect({ name, label, hint, usually = 'district', ...props }: PartySelectProps) {
  const { values, attempt } = props
  const rows = readRows(values, 'parties')
  const isAgency = ({ side }: (typeof rows)[number]) => side === 'agency'
  const usual = rows.find((row) => isAgency(row) === (usually === 'agency'))?.key ?? ''
  const field = fieldOf(props, name)
  return (
    <SelectField
      {...field}
      defaultValue={field.defaultValue || usual}
      label={label}
      hint={hint}
      options={partyChoices(props)}
      attempt={attempt}
      width="medium"
      required
    />
  )
}

/** The parties by name. */
export function partyChoices({ values, context }: SectionProps): Choice[] {
  return readRows(values, 'parties').map(({ key = '' }) => {
    const name = namePartyOfKey(values, context, key)
    return { value: key, label: name.charAt(0).toUpperCase() + name.slice(1) }
  })
}
