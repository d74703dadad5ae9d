/** What is still being written: form values as typed, by field name. Only the organization that writes it reads it. */
export type DraftValues = Readonly<Record<string, string>>

/** The version that an edit began from, and how often it had been saved then. */
export type DraftBase = { readonly versionId: string; readonly rowVersion: number }

export type Draft = {
  readonly id: string
  readonly rowVersion: number
  readonly values: DraftValues
  /** The agreement that it changes; null: a new agreement. */
  readonly agreementNumber: string | null
  readonly base: DraftBase | null
  /** The version that the edit began from, as people call it; null: a new agreement. */
  readonly baseVersion: { readonly number: number; readonly recorded: boolean } | null
  readonly file: DraftFileFacts | null
}

export type DraftFileFacts = { readonly fileName: string; readonly sizeBytes: number; readonly sha256: string }

/** One section as its writer sent it when the session had ended, and how often the draft had been saved by then. */
export type HeldSection = { readonly rowVersion: number; readonly values: DraftValues }

export type DraftLine = {
  readonly id: string
  /** The title typed so far; "" when there is none. */
  readonly title: string
  readonly agreementNumber: string | null
  readonly writtenBy: string
  readonly updatedAt: Date
}
