import { FieldRow } from '@/components/ui/forms/field-row'
import { RepeatedRow } from '@/components/ui/forms/repeated-row'
import { RepeatedRows } from '@/components/ui/forms/repeated-rows'
import { TextField } from '@/components/ui/forms/text-field'
import { Notice } from '@/components/ui/shell/notice'
import { Section } from '@/components/ui/shell/section'
import { readBegan } from '@/lib/forms/agreement/values/began'
import { readRows } from '@/lib/forms/agreement/values/rows'
import { HiddenField } from './hidden-field'
import { NewCampusField } from './new-campus-field'
import { OfficerFields } from './officer-fields'
import { fieldOf, type SectionProps } from './section-props'

/** Positions, the officers who hold them, and the campuses where they serve. */
export function PositionsFields(props: SectionProps) {
  const positions = readRows(props.values, 'positions')
  const officers = readRows(props.values, 'officers')
  return (
    <>
      <RepeatedRows
        buttonName="intent"
        addValue="add:positions"
        addLabel="Add a position"
        emptyText="No position yet. Officers of unequal pay are positions of their own."
      >
        {positions.map((row, at) => (
          <PositionRow key={row.key} {...props} at={at} />
        ))}
      </RepeatedRows>
      <Section
        id="officers"
        heading="Officers"
        intro="Who serves where, as far as it is known. Call an officer by post (“SRO 1”) where names are not for the record; a name that the agency has already means the same officer."
      >
        <KeptByAgency {...props} />
        <RepeatedRows
          buttonName="intent"
          addValue="add:officers"
          addLabel="Add an officer"
          emptyText="No officer yet. Add one for each, now or later, to say which campuses they serve."
        >
          {officers.map((row, at) => (
            <OfficerFields key={row.key} {...props} at={at} />
          ))}
        </RepeatedRows>
      </Section>
      <NewCampusField {...props} />
    </>
  )
}

/** Said before anybody types: in an agreement that is recorded already the agency's supervisor changes who serves. */
function KeptByAgency({ values, context }: SectionProps) {
  const named = new Set(readRows(values, 'parties').map((row) => row.organizationId))
  const keeper = context.organizations.find(
    ({ organizationId, keepsOfficers }) => keepsOfficers && named.has(organizationId),
  )
  if (keeper === undefined || readBegan(values) === null) return null
  return (
    <Notice kind="information" title={`${keeper.shortName} keeps its officers’ assignments itself.`}>
      <p>
        Once the agreement is recorded, a police supervisor of {keeper.shortName} changes them. To propose others, say
        so here and send the version; to correct the agreement, leave them as they are.
      </p>
    </Notice>
  )
}

function PositionRow({ at, ...props }: SectionProps & { at: number }) {
  const name = (field: string) => `positions.${at}.${field}`
  const kept = props.values[name('kept')]
  return (
    <RepeatedRow legend={`Position ${at + 1}`} buttonName="intent" removeValue={`remove:positions.${at}`}>
      <HiddenField name={name('key')} value={props.values[name('key')]} />
      <HiddenField name={name('kept')} value={kept} />
      <FieldRow>
        <TextField {...fieldOf(props, name('name'))} label="Position" width="medium" maxLength={100} required />
        {kept === undefined && (
          <TextField
            {...fieldOf(props, name('headcount'))}
            label="Number of officers"
            hint="Two officers who cost the same are one position of 2. Leave empty if not recorded."
            width="short"
            inputMode="decimal"
            maxLength={20}
          />
        )}
      </FieldRow>
      {kept !== undefined && (
        <p className="mb-5">Its number of officers differs from year to year and stays as it is.</p>
      )}
    </RepeatedRow>
  )
}
