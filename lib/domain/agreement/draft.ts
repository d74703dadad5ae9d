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
  /** When anybody last saved it or typed in it. */
  readonly touchedAt: Date
}

export type DraftFileFacts = { readonly fileName: string; readonly sizeBytes: number; readonly sha256: string }

/**
 * What somebody typed on a page of a draft and has not saved: kept while they typed, or sent after their session had ended.
 * Only they read it.
 */
export type HeldTyping = {
  /** The window in which it was typed. */
  readonly windowId: string
  readonly because: 'typing' | 'signed out'
  /** How often the draft had been saved when the page was made. */
  readonly rowVersion: number
  readonly values: DraftValues
  readonly heldAt: Date
}

/** Typing of which a page shows or says so: by its window, as it stood then. */
export type HeldMark = { readonly windowId: string; readonly heldAt: string }

export type DraftLine = {
  readonly id: string
  /** The title typed so far; "" when there is none. */
  readonly title: string
  readonly agreementNumber: string | null
  /** The number of the agreement that it renews; null: none. */
  readonly renews: string | null
  readonly writtenBy: string
  readonly updatedAt: Date
  /** When anybody last saved it or typed in it. */
  readonly touchedAt: Date
}
