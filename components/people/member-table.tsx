import type { Route } from 'next'
import { PageLink } from '@/components/ui/links/page-link'
import { type StatusTone, StatusWord } from '@/components/ui/progress/status-word'
import { DataTable } from '@/components/ui/tables/data-table'
import { describeRoles } from '@/lib/domain/access/describe-roles'
import type { MemberLine } from '@/lib/domain/organization/organization'
import { EmailAddress } from './email-address'

const STATES: Readonly<Record<MemberLine['state'], { tone: StatusTone; word: string }>> = {
  active: { tone: 'good', word: 'active' },
  invited: { tone: 'waiting', word: 'invited, not joined yet' },
  ended: { tone: 'over', word: 'ended' },
}

type MemberTableProps = { members: MemberLine[]; organization: string; ownEmail: string }

export function MemberTable({ members, organization, ownEmail }: MemberTableProps) {
  return (
    <DataTable
      caption={`People of ${organization}`}
      hideCaption
      columns={[
        {
          key: 'name',
          header: 'Name',
          namesRow: true,
          cell: ({ name, email }) => (email === ownEmail ? `${name} (you)` : name),
        },
        { key: 'email', header: 'E-mail address', cell: ({ email }) => <EmailAddress email={email} /> },
        { key: 'roles', header: 'Roles', cell: ({ roles, state }) => (state === 'ended' ? '' : describeRoles(roles)) },
        {
          key: 'state',
          header: 'State',
          cell: ({ state }) => <StatusWord tone={STATES[state].tone}>{STATES[state].word}</StatusWord>,
        },
        {
          key: 'change',
          header: <span className="sr-only">Change</span>,
          align: 'end',
          cell: ({ id, name, state }) =>
            state !== 'ended' && (
              <PageLink href={`/people/${id}` as Route} about={name}>
                Change
              </PageLink>
            ),
        },
      ]}
      rows={members}
      rowKey={({ id }) => id}
    />
  )
}
