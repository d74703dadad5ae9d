import type { Id } from '@/lib/domain/terms/by-year'
import { nameOf } from '@/lib/domain/terms/names'
import type { Terms } from '@/lib/domain/terms/terms'

export type Named = { readonly id: Id; readonly name: string }

/** Everything that a rule can choose, by what people call it. */
export type RuleNames = {
  readonly parties: readonly Named[]
  readonly sources: readonly Named[]
  readonly parts: readonly (Named & { readonly of: Id })[]
  readonly positions: readonly Named[]
  readonly costLines: readonly Named[]
  readonly categories: readonly string[]
  readonly years: readonly Named[]
  readonly measures: readonly Named[]
  readonly limits: readonly Named[]
}

/** What rules can choose in terms as they are. */
export function namesOfTerms(terms: Terms): RuleNames {
  return {
    parties: terms.parties.map(toNamed),
    sources: terms.sources.map(toNamed),
    parts: terms.parties.flatMap((party) =>
      (party.parts ?? []).map((part) => ({ id: part.id, name: nameOf(part), of: party.id })),
    ),
    positions: terms.positions.map(toNamed),
    costLines: terms.costLines.map(toNamed),
    categories: distinct(terms.costLines.map((line) => line.category)),
    years: terms.years.map(toNamed),
    measures: terms.measures.map(toNamed),
    limits: terms.limits.map(toNamed),
  }
}

/** Whoever may bear cost: parties and sources, and the parts of parties after them. */
export function bearersOf({ parties, sources, parts }: RuleNames): Named[] {
  return [...parties, ...sources, ...parts]
}

/** What people call the one with this id; the id when it is not there. */
export function callIt(things: readonly Named[], id: Id): string {
  return things.find((thing) => thing.id === id)?.name ?? id
}

/** A thing by what people call it. */
export function toNamed(thing: { id: Id; name?: string }): Named {
  return { id: thing.id, name: nameOf(thing) }
}

export function distinct(words: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => word !== '')
}

/** All cost lines of a category, as a choice beside single lines. */
export function wordCategory(category: string): string {
  return `All of category “${category}”`
}

/** Everything that a printed figure can be of. */
export function statedSubjects(names: RuleNames): Named[] {
  const all = [...bearersOf(names), ...linesOf(names), ...names.positions, ...names.limits]
  return all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at)
}

/** Cost lines and categories of them, as a figure can be of. */
export function linesOf({ costLines, categories }: RuleNames): Named[] {
  return [...costLines, ...categories.map((category) => ({ id: category, name: category }))]
}
