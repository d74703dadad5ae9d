import type { Route } from 'next'
import { PageLink } from '@/components/ui/links/page-link'
import { Section } from '@/components/ui/shell/section'
import { DataTable } from '@/components/ui/tables/data-table'
import { LinkList } from '@/components/ui/tables/link-list'
import { wordCampuses } from '@/lib/domain/staffing/assignments/word-assignment'
import type { FoundCampus, FoundOrganization } from '@/lib/domain/staffing/officers/found'
import type { OfficerLine } from '@/lib/domain/staffing/officers/officer-view'

type FoundListsProps = { campuses: FoundCampus[]; officers: OfficerLine[]; organizations: FoundOrganization[] }

/** What was found, by kind; a kind of which nothing was found is left out. */
export function FoundLists({ campuses, officers, organizations }: FoundListsProps) {
  return (
    <>
      {campuses.length > 0 && (
        <Section id="campuses" heading="Campuses">
          <CampusesFound campuses={campuses} />
        </Section>
      )}
      {officers.length > 0 && (
        <Section id="officers" heading="Officers">
          <LinkList
            items={officers.map(({ id, name, agency, holds }) => ({
              key: id,
              href: `/officers/${id}` as Route,
              label: name,
              note: agency.shortName,
              aside:
                holds.length === 0
                  ? 'not assigned today'
                  : holds.map(({ campuses: at }) => wordCampuses(at)).join('; '),
            }))}
          />
        </Section>
      )}
      {organizations.length > 0 && (
        <Section id="organizations" heading="Districts, cities and counties">
          <LinkList
            items={organizations.map(({ id, name, kind, agreementCount }) => ({
              key: id,
              href: `/agreements?${kind === 'district' ? 'district' : 'agency'}=${id}` as Route,
              label: name,
              aside: agreementCount === 1 ? '1 agreement' : `${agreementCount} agreements`,
            }))}
          />
        </Section>
      )}
    </>
  )
}

function CampusesFound({ campuses }: { campuses: FoundCampus[] }) {
  return (
    <DataTable
      caption="Campuses, and who serves there today"
      hideCaption
      columns={[
        {
          key: 'name',
          header: 'Campus',
          namesRow: true,
          cell: ({ name, level }) => (
            <>
              {name}
              {level !== null && <span className="block text-sm font-normal text-ink-soft">{level}</span>}
            </>
          ),
        },
        { key: 'district', header: 'District', cell: ({ district }) => district.shortName },
        {
          key: 'officers',
          header: 'Officers today',
          cell: ({ officers }) =>
            officers.length === 0
              ? 'none assigned'
              : officers.map(({ id, name }) => (
                  <span key={id} className="block">
                    <PageLink href={`/officers/${id}` as Route}>{name}</PageLink>
                  </span>
                )),
        },
      ]}
      rows={campuses}
      rowKey={({ id }) => id}
    />
  )
}
