import type { Change } from './history-event'

/** The fields that differ between two states of the same thing, named as people read them. Null reads as "". */
export function listChanges<T extends Record<string, string | null>>(
  before: T,
  after: T,
  names: Readonly<Record<keyof T, string>>,
): Change[] {
  return Object.keys(names)
    .map((key) => ({ field: names[key] ?? key, before: before[key] ?? '', after: after[key] ?? '' }))
    .filter((change) => change.before !== change.after)
}
