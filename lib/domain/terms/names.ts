import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import type { Id } from '@/lib/domain/terms/by-year'

/** What people call a thing that may have a name: the name, or else its id. */
export function nameOf(thing: { id: Id; name?: string }): string {
  return thing.name ?? thing.id
}

/** What people call the thing with this id among such things; the id when there is none. */
export function nameIn(things: readonly { id: Id; name?: string }[], id: Id): string {
  return things.find((thing) => thing.id === id)?.name ?? id
}

/** What people call an SRO position: its name, or "SRO position 2" by its place in the terms where it has none. */
export function positionName(positions: readonly { id: Id; name?: string }[], id: Id): string {
  const place = positions.findIndex((position) => position.id === id)
  return positions[place]?.name ?? (place < 0 ? id : `SRO position ${place + 1}`)
}

/** What people call a contract year: "2026-27". */
export function yearLabel(year: ContractYear): string {
  return nameOf(year)
}

/** What people call a party, a source or a party's part. */
export function bearerName({ parties, sources }: BearerNames, id: Id): string {
  const parts = parties.flatMap((party) => party.parts ?? [])
  return nameIn([...parties, ...sources, ...parts], id)
}

/** What people call a limit: its name, or whom it is on. */
export function limitName(terms: BearerNames, { name, on }: { name?: string; on: Id }): string {
  return name ?? `The limit on ${bearerName(terms, on)}`
}

type Named = { id: Id; name?: string }

/** Whoever may bear cost, by what people call it; terms are such names. */
export type BearerNames = { parties: readonly (Named & { parts?: readonly Named[] })[]; sources: readonly Named[] }
