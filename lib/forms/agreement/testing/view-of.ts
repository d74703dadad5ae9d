import type { AgreementEntry } from '@/lib/domain/agreement/agreement-entry'
import type { AgreementView, PaperFacts, VersionView } from '@/lib/domain/agreement/agreement-view'
import { settle } from '@/lib/domain/breakdown/settle'
import type { FormContext } from '../sections/form-context'
import { findOrganization } from '../sections/form-context'

const KEPT_AT = new Date('2026-11-20T12:00:00Z')

/** An entry as it would be read back once it was kept. */
export function viewOf(entry: AgreementEntry, context: FormContext): AgreementView {
  const recorded = entry.making.how === 'record' ? entry.making : null
  const version: VersionView = {
    id: 'version-1',
    number: 1,
    rowVersion: 1,
    title: entry.title,
    startsOn: entry.startsOn,
    endsOn: entry.endsOn,
    sentAt: recorded === null ? KEPT_AT : null,
    recordedAt: recorded === null ? null : KEPT_AT,
    signedOn: recorded?.signedOn ?? null,
    signedBy: recorded?.signedBy ?? null,
    latest: true,
    writtenBy: { organizationId: context.ownId, shortName: 'Dinuba Unified' },
    ours: true,
  }
  return {
    number: '2023-TEST1',
    version,
    parties: entry.parties.flatMap(({ organizationId, side, key }) => {
      const organization = findOrganization(context, organizationId)
      return organization === null ? [] : [{ ...organization, side, key, linked: true }]
    }),
    terms: entry.terms,
    breakdown: settle(entry.terms),
    settledAt: KEPT_AT,
    clauses: entry.clauses,
    paper: readPaper(entry),
    positions: entry.terms.positions.map(({ id, name = id }) => ({
      key: id,
      name,
      assignments: entry.assignments
        .filter((assignment) => assignment.positionKey === id)
        .map(({ campuses, ...assignment }) => ({
          ...assignment,
          campuses: campuses.map((campus) => ({ ...campus, name: campus.campusId, districtName: 'Dinuba Unified' })),
        })),
    })),
    versions: [version],
  }
}

function readPaper({ paper }: AgreementEntry): PaperFacts | null {
  if (paper === null) return null
  if (paper.kind === 'link') return paper
  return { kind: 'file', fileName: 'agreement.pdf', sizeBytes: 100, sha256: '0'.repeat(64) }
}
