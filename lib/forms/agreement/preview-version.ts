import type { AgreementEntry } from '@/lib/domain/agreement/agreement-entry'
import type { AgreementView, PaperFacts, VersionView } from '@/lib/domain/agreement/agreement-view'
import { settle } from '@/lib/domain/breakdown/settle'
import type { AssignmentView } from '@/lib/domain/staffing/position-view'
import { type FormContext, findOrganization } from './sections/form-context'

export type PreviewOptions = {
  context: FormContext
  /** When it would be kept. */
  at: Date
  /** The paper of the version that is being changed: it stays where the entry keeps it. */
  keptPaper?: PaperFacts | null
}

/** An entry as it would be read back once it was kept, to be shown or compared before it is. */
export function previewVersion(
  entry: AgreementEntry,
  { context, at, keptPaper = null }: PreviewOptions,
): AgreementView {
  const recorded = entry.making.how === 'record' ? entry.making : null
  const version: VersionView = {
    id: '',
    number: 0,
    rowVersion: 1,
    title: entry.title.trim(),
    startsOn: entry.startsOn,
    endsOn: entry.endsOn,
    sentAt: recorded === null ? at : null,
    recordedAt: recorded === null ? null : at,
    signedOn: recorded?.signedOn ?? null,
    signedBy: recorded?.signedBy ?? null,
    latest: true,
    writtenBy: {
      organizationId: context.ownId,
      shortName: findOrganization(context, context.ownId)?.shortName ?? '',
    },
    ours: true,
  }
  return {
    number: '',
    version,
    parties: entry.parties.flatMap(({ organizationId, side, key }) => {
      const organization = findOrganization(context, organizationId)
      if (organization === null) return []
      return [{ ...organization, side, key, linked: organization.sharing === 'accepted' }]
    }),
    terms: entry.terms,
    breakdown: settle(entry.terms),
    settledAt: at,
    clauses: entry.clauses,
    paper: previewPaper(entry, context, keptPaper),
    positions: entry.terms.positions.map(({ id, name = id }) => ({
      key: id,
      name,
      assignments: entry.assignments
        .filter((assignment) => assignment.positionKey === id)
        .map((assignment) => previewAssignment(assignment, context)),
    })),
    versions: [version],
  }
}

function previewPaper({ paper }: AgreementEntry, { file }: FormContext, keptPaper: PaperFacts | null) {
  if (paper === null || paper.kind === 'link') return paper
  return paper.kind === 'attached' && file !== null ? { kind: 'file' as const, ...file } : keptPaper
}

function previewAssignment(
  { officerName, startsOn, endsOn, campuses }: AgreementEntry['assignments'][number],
  context: FormContext,
): AssignmentView {
  return {
    officerId: officerName,
    officerName,
    startsOn,
    endsOn,
    campuses: campuses.map((campus) => {
      const owner = context.organizations.find((one) =>
        one.campuses.some(({ campusId }) => campusId === campus.campusId),
      )
      const name = owner?.campuses.find(({ campusId }) => campusId === campus.campusId)?.name ?? campus.campusId
      return { ...campus, name, districtName: owner?.shortName ?? '' }
    }),
  }
}
