import type { AgreementEntry } from '@/lib/domain/agreement/agreement-entry'
import type { DraftFileFacts } from '@/lib/domain/agreement/draft'
import type { PartyChoice } from '@/lib/domain/organization/organization'

/** What the form is read against: who writes it, who may be named in it, and what is attached to it. */
export type FormContext = {
  readonly ownId: string
  readonly organizations: readonly PartyChoice[]
  readonly file: DraftFileFacts | null
  /** The version that is being changed already has a PDF. */
  readonly hasKeptFile: boolean
}

export function findOrganization(context: FormContext, organizationId: string): PartyChoice | null {
  return context.organizations.find((organization) => organization.organizationId === organizationId) ?? null
}

/** The organizations that will see an entry: every party but the one that writes it. */
export function listReceivers({ parties }: Pick<AgreementEntry, 'parties'>, context: FormContext): PartyChoice[] {
  const others = parties.filter((party) => party.organizationId !== context.ownId)
  return others.flatMap((party) => findOrganization(context, party.organizationId) ?? [])
}
