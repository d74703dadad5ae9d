import { Checkbox } from '@/components/ui/forms/checkbox'
import { fieldId } from '@/components/ui/forms/field-attributes'
import { FieldGroup } from '@/components/ui/forms/field-group'
import { RequiredWord } from '@/components/ui/forms/required-word'
import type { MemberRole } from '@/lib/domain/access/actor'
import { roleFieldName } from '@/lib/forms/people/typed-roles'

const ROLES: Readonly<Record<MemberRole, { label: string; hint: string }>> = {
  district_editor: {
    label: 'District editor',
    hint: 'Records agreements and sends them to the other side; keeps campuses and enrollment.',
  },
  council_reviewer: { label: 'Council reviewer', hint: 'Reads agreements and what they cost. Changes none.' },
  police_supervisor: {
    label: 'Police supervisor',
    hint: 'Keeps officers, their assignments and absences, and their training. Changes nothing else.',
  },
  administrator: {
    label: 'Administrator',
    hint: 'Invites people and gives roles, keeps the settings, accepts requests to share.',
  },
}

type RoleFieldsProps = {
  /** Roles that an organization of this kind can give. */
  offered: readonly MemberRole[]
  ticked: readonly MemberRole[]
  error: string | undefined
}

/** What a person may do, any of the offered roles together. Everybody reads; a role is what one may do besides. */
export function RoleFields({ offered, ticked, error }: RoleFieldsProps) {
  const legend = (
    <>
      Roles
      <RequiredWord required />
    </>
  )
  return (
    <FieldGroup legend={legend} size="small" id={fieldId('roles')} error={error}>
      {offered.map((role) => (
        <Checkbox key={role} name={roleFieldName(role)} {...ROLES[role]} defaultChecked={ticked.includes(role)} />
      ))}
    </FieldGroup>
  )
}
