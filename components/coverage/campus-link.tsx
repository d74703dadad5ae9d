import type { Route } from 'next'
import { PageLink } from '@/components/ui/links/page-link'
import type { CoveredCampus } from '@/lib/domain/staffing/coverage/make-coverage'

type CampusLinkProps = { campus: CoveredCampus; withDistrict: boolean }

/** A campus by its name, and the way to its page. */
export function CampusLink({ campus, withDistrict }: CampusLinkProps) {
  return (
    <>
      <PageLink href={`/coverage/${campus.campusId}` as Route}>{campus.name}</PageLink>
      {withDistrict && <span className="block text-sm text-ink-soft">{campus.districtName}</span>}
    </>
  )
}
