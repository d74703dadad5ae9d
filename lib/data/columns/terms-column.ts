import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import type { Terms } from '@/lib/domain/terms/terms'
import type { Prisma } from '../generated/client'

/** Counts changes of shape after which older rows would have to be rewritten by a migration. */
const FORMAT = 1

export function writeTerms(terms: Terms): Prisma.InputJsonObject {
  return { format: FORMAT, ...asJson(terms) }
}

/** Cost terms as a command wrote them, checked then. Throws on a format that this code does not know. */
export function readTerms(column: Prisma.JsonValue): Terms {
  const { format, ...terms } = column as Prisma.JsonObject
  if (format !== FORMAT) throw new Error(`Cost terms of format ${String(format)} cannot be read`)
  return terms as unknown as Terms
}

export function writeBreakdown(breakdown: Breakdown): Prisma.InputJsonObject {
  return asJson(breakdown)
}

/** A breakdown as `settle` made it when the version was saved, whatever engine version that was. */
export function readBreakdown(column: Prisma.JsonValue): Breakdown {
  return column as unknown as Breakdown
}

/** Plain data says the same after a trip through JSON; what is undefined is left out. */
function asJson(value: object): Prisma.InputJsonObject {
  return JSON.parse(JSON.stringify(value)) as Prisma.InputJsonObject
}
