import type { SectionName } from '../values/sections'

/** One thing that an agreement should say, whether it does, and where it is said. */
export type Fact = {
  section: SectionName
  /** The page of the draft on which it is said: "positions", or a special rule's "rules/rule-2". */
  place: string
  /** The field in which it is said. Adding to an empty list has the name of the list. */
  field: string
  /** As a list names it: "Number of officers in SRO". */
  what: string
  /** The sentence that says what is not recorded; null: it is recorded. */
  missing: string | null
  /** Without it the other side cannot judge a proposal: it must be there before it is sent. */
  needed?: true
}

export type MissingFact = Fact & { missing: string }

type FactParts = Pick<Fact, 'section' | 'field' | 'what'> &
  Partial<Pick<Fact, 'place' | 'needed'>> & {
    recorded: boolean
    /** Where there is more to say than that it is not recorded. */
    sentence?: string | undefined
  }

/** A fact; its sentence says that it is not recorded, unless it has one of its own. */
export function makeFact({ recorded, sentence, place, ...parts }: FactParts): Fact {
  const missing = sentence ?? `${parts.what}: not recorded.`
  return { ...parts, place: place ?? parts.section, missing: recorded ? null : missing }
}

/** Whether somebody typed anything. */
export function isTyped(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== ''
}
