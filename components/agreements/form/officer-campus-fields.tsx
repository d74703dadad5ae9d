import { Button } from '@/components/ui/forms/button'
import { FieldRow } from '@/components/ui/forms/field-row'
import { PercentField } from '@/components/ui/forms/percent-field'
import { SelectField } from '@/components/ui/forms/select-field'
import { HiddenField } from './hidden-field'
import { fieldOf, type SectionProps } from './section-props'

type OfficerCampusFieldsProps = SectionProps & { officerAt: number; at: number }

/** A campus of an officer. The first is the primary one; the others share the officer. */
export function OfficerCampusFields({ officerAt, at, ...props }: OfficerCampusFieldsProps) {
  const { values, context, attempt } = props
  const list = `officers.${officerAt}.campuses`
  const name = (field: string) => `${list}.${at}.${field}`
  return (
    <div>
      <HiddenField name={name('key')} value={values[name('key')]} />
      <FieldRow>
        <SelectField
          {...fieldOf(props, name('campusId'))}
          label={at === 0 ? 'Primary campus' : `Shared campus ${at}`}
          options={campusOptions(props)}
          emptyLabel={context.organizations.some(hasCampuses) ? 'Not recorded' : 'No campus is listed yet'}
          attempt={attempt}
          width="long"
        />
        <PercentField {...fieldOf(props, name('percent'))} label="Percent of the officer’s time" />
      </FieldRow>
      {at > 0 && (
        <div className="-mt-4 mb-3">
          <Button name="intent" value={`remove:${list}.${at}`} look="plain" about={`shared campus ${at}`}>
            Remove
          </Button>
        </div>
      )}
    </div>
  )
}

const hasCampuses = (organization: { campuses: readonly unknown[] }) => organization.campuses.length > 0

/** The campuses of the parties; each with its district where several are party. */
function campusOptions({ values, context }: SectionProps) {
  const named = new Set(
    Object.entries(values).flatMap(([field, id]) => (/^parties\.\d+\.organizationId$/.test(field) ? [id] : [])),
  )
  const owners = context.organizations.filter(
    (organization) => hasCampuses(organization) && named.has(organization.organizationId),
  )
  return owners.flatMap(({ shortName, campuses }) =>
    campuses.map((campus) => ({
      value: campus.campusId,
      label: owners.length === 1 ? campus.name : `${campus.name}, ${shortName}`,
    })),
  )
}
