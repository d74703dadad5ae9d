import type { Route } from 'next'
import { PageLink } from '@/components/ui/links/page-link'
import { Section } from '@/components/ui/shell/section'
import { DataTable } from '@/components/ui/tables/data-table'
import type { PartyChoice } from '@/lib/domain/organization/organization'

type UnclaimedOrganizationsProps = { organizations: PartyChoice[]; mayInvite: boolean }

/** Organizations that were entered here and that nobody signs in for yet. */
export function UnclaimedOrganizations({ organizations, mayInvite }: UnclaimedOrganizationsProps) {
  return (
    <Section
      id="unclaimed"
      heading="Nobody signs in for them yet"
      intro="You entered these organizations. Once their first administrator has joined, they can accept to share."
    >
      <DataTable
        caption="Organizations that nobody signs in for yet"
        hideCaption
        columns={[
          { key: 'name', header: 'Organization', namesRow: true, cell: ({ name }) => name },
          {
            key: 'invite',
            header: <span className="sr-only">Invite</span>,
            align: 'end',
            cell: ({ organizationId, name }) =>
              mayInvite && (
                <PageLink href={`/sharing/invite/${organizationId}` as Route} about={`of ${name}`}>
                  Invite its first administrator
                </PageLink>
              ),
          },
        ]}
        rows={organizations}
        rowKey={({ organizationId }) => organizationId}
      />
    </Section>
  )
}
