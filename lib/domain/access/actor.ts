declare const proven: unique symbol

export type OrganizationKind = 'district' | 'city' | 'county' | 'other'
export type MemberRole = 'district_editor' | 'council_reviewer' | 'police_supervisor' | 'administrator'

/**
 * Which rows may be read: proof that somebody belongs to the organization. Every read takes one. It cannot be written
 * down as a literal; only the data layer makes it, from a membership that it has just found.
 */
export type Scope = { readonly organizationId: string; readonly [proven]: 'scope' }

/** Who is asking: a person with a current membership. Every write takes one. */
export type Actor = {
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly roles: readonly MemberRole[]
  readonly organization: {
    readonly id: string
    readonly kind: OrganizationKind
    readonly name: string
    readonly shortName: string
    readonly timeZone: string
    /** First day of its fiscal year, "07-01". */
    readonly fiscalYearStarts: string
  }
  readonly scope: Scope
  readonly [proven]: 'actor'
}
