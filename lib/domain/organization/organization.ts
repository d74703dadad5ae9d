import type { MemberRole, OrganizationKind } from '@/lib/domain/access/actor'

/** What an organization says of itself. */
export type OrganizationFacts = {
  readonly name: string
  /** How it is called in a sentence: "Dinuba Unified". */
  readonly shortName: string
  /** Two letters: "CA". */
  readonly state: string
  readonly timeZone: string
  /** First day of its fiscal year, month and day: "07-01". */
  readonly fiscalYearStarts: string
}

export type OrganizationSettings = OrganizationFacts & {
  readonly id: string
  readonly kind: OrganizationKind
  readonly rowVersion: number
  readonly departments: readonly string[]
}

/** An organization that may be named as a party: one's own, a linked one, or one that one's own has entered. */
export type PartyChoice = {
  readonly organizationId: string
  readonly kind: OrganizationKind
  readonly name: string
  readonly shortName: string
  readonly fiscalYearStarts: string
  readonly campuses: readonly { readonly campusId: string; readonly name: string }[]
  /** Nobody signs in for it yet: one's own organization entered it and may invite its first administrator. */
  readonly unclaimed: boolean
  /** Whether it has agreed to share agreements with one's own organization, or was asked to. */
  readonly sharing: 'accepted' | 'asked' | 'not asked'
  /** A police supervisor of it keeps its officers: in what is recorded already, nobody else changes who serves. */
  readonly keepsOfficers?: boolean
}

/** A wish of two organizations to share the agreements between them, not yet accepted. */
export type SharingRequest = {
  readonly id: string
  readonly other: { readonly organizationId: string; readonly name: string; readonly shortName: string }
  readonly askedAt: Date
  /** Asked by the other one: one's own administrator may accept. */
  readonly toUs: boolean
}

/** How many people of an organization have a role. Nobody is named; somebody with two roles is in both. */
export type Readers = {
  readonly organizationId: string
  readonly role: MemberRole
  readonly people: number
}

export type MemberLine = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly roles: readonly MemberRole[]
  readonly state: 'active' | 'invited' | 'ended'
  readonly rowVersion: number
}
