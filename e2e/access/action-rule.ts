import type { World } from './make-world'
import type { Person } from './people'

/** Who may do one thing, and how it is tried. */
export type ActionRule = {
  /** The page whose form calls it. */
  at: (world: World) => string
  /** Who may. */
  by: Person
  /** The button that calls it, where the page has several forms. */
  button?: string
  /** What `by` types into the form. */
  typed?: (world: World) => Readonly<Record<string, string>>
  /** Who may do the same in an organization of their own, which must do nothing to the district. */
  elsewhere?: readonly Person[]
  /** What a page of `by` sends without a session waits for `by` to sign in again: proved by tests of its own. */
  holds?: true
  /** A page on which `by` sees what was done. */
  seenAt: (world: World) => string
}
