/** A campus that somebody searched for, and who serves there today. */
export type FoundCampus = {
  readonly id: string
  readonly name: string
  readonly level: string | null
  readonly district: { readonly id: string; readonly shortName: string }
  readonly officers: readonly { readonly id: string; readonly name: string }[]
}

/** An organization that somebody searched for. */
export type FoundOrganization = {
  readonly id: string
  readonly name: string
  readonly kind: 'district' | 'city' | 'county' | 'other'
  /** Agreements with it that the reader sees. */
  readonly agreementCount: number
}
