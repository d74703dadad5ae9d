import { Button } from '@/components/ui/forms/button'
import { DateField } from '@/components/ui/forms/date-field'
import { FieldRow } from '@/components/ui/forms/field-row'
import { RepeatedRow } from '@/components/ui/forms/repeated-row'
import { RepeatedRows } from '@/components/ui/forms/repeated-rows'
import { SelectField } from '@/components/ui/forms/select-field'
import { TextField } from '@/components/ui/forms/text-field'
import { findOrganization } from '@/lib/forms/agreement/sections/form-context'
import { readRows } from '@/lib/forms/agreement/values/rows'
import { HiddenField } from './hidden-field'
import { fieldOf, type SectionProps } from './section-props'

const SIDES = [
  { value: 'agency', label: 'Its officers serve' },
  { value: 'district', label: 'Its schools are served' },
  { value: 'other', label: 'It pays a part' },
]

/** Title, parties and dates. */
export function PartiesFields(props: SectionProps) {
  const rows = readRows(props.values, 'parties')
  return (
    <>
      <TextField
        {...fieldOf(props, 'title')}
        label="Title"
        hint="As lists will call it, for example: School Resource Officers 2023-24."
        required
      />
      <RepeatedRows buttonName="intent" addValue="add:parties" addLabel="Add another party" emptyText="No party yet.">
        {rows.map((row, at) => (
          <PartyRow key={row.key} {...props} at={at} />
        ))}
      </RepeatedRows>
      <div className="-mt-6 mb-8">
        <Button name="intent" value="enter-organization" look="plain">
          Enter an organization that is not in the list
        </Button>
      </div>
      <FieldRow>
        <DateField {...fieldOf(props, 'startsOn')} label="First day" required />
        <DateField {...fieldOf(props, 'endsOn')} label="Last day" required />
      </FieldRow>
    </>
  )
}

function PartyRow({ at, ...props }: SectionProps & { at: number }) {
  const { values, context, attempt } = props
  const name = (field: string) => `parties.${at}.${field}`
  const organizationId = values[name('organizationId')] ?? ''
  const isOwn = organizationId === context.ownId
  const isAgency = values[name('key')] === 'agency'
  const own = findOrganization(context, context.ownId)
  return (
    <RepeatedRow
      legend={isOwn ? 'Your organization' : isAgency ? 'The other side' : `Party ${at + 1}`}
      buttonName="intent"
      {...(isOwn || isAgency ? {} : { removeValue: `remove:parties.${at}` })}
    >
      <HiddenField name={name('key')} value={values[name('key')]} />
      {isOwn ? (
        <>
          <p className="mb-5">{own?.name}</p>
          <HiddenField name={name('organizationId')} value={organizationId} />
        </>
      ) : (
        <SelectField
          {...fieldOf(props, name('organizationId'))}
          label={isAgency ? 'City or county whose officers serve' : 'Organization'}
          options={context.organizations
            .filter((organization) => organization.organizationId !== context.ownId)
            .map((organization) => ({ value: organization.organizationId, label: organization.name }))}
          emptyLabel="Choose"
          attempt={attempt}
          required
        />
      )}
      {isOwn || isAgency ? (
        <HiddenField name={name('side')} value={values[name('side')]} />
      ) : (
        <SelectField
          {...fieldOf(props, name('side'))}
          label="What it does in the agreement"
          options={SIDES}
          attempt={attempt}
          required
        />
      )}
    </RepeatedRow>
  )
}
