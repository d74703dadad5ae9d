import { findUnsaid } from '@/lib/forms/agreement/testing/find-unsaid'
import { LIBRARY_NAMES, readLibrary } from '@/lib/forms/agreement/testing/library'

/** For each published agreement, a line: said wholly by the fields and rules of the form, or what of it is not. */
export function listUnsaid(): string[] {
  const found = LIBRARY_NAMES.map((name) => ({ name, unsaid: findUnsaid(readLibrary(name)) }))
  const wholly = found.filter(({ unsaid }) => unsaid.length === 0).length
  return [
    ...found.map(({ name, unsaid }) => `${name}: ${unsaid.length === 0 ? 'wholly' : unsaid.join(' | ')}`),
    `\n${wholly} of ${found.length} are said wholly by the form`,
  ]
}
