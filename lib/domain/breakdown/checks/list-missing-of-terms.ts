import { coveredUnits } from '@/lib/domain/breakdown/checks/covered-units'
import { labelOfYear, type Run } from '@/lib/domain/breakdown/run'
import { valueInYear } from '@/lib/domain/terms/by-year'
import { bearerName } from '@/lib/domain/terms/names'
import { isInYear } from '@/lib/domain/terms/select-lines'

/** Facts not recorded that no figure of a cost rests on: credit brought forward, and what fixed prices buy. */
export function listMissingOfTerms({ terms, ...run }: Run): string[] {
  return terms.years.flatMap(({ id }) => {
    const credits = terms.billing.flatMap(({ from, years, openingCents }) =>
      openingCents !== undefined && (years?.includes(id) ?? true) && valueInYear(openingCents, id) === null
        ? `credit of ${bearerName(terms, from)}, ${labelOfYear({ terms, ...run }, id)}`
        : [],
    )
    const units = terms.costLines.flatMap((line) =>
      line.covers && isInYear(line, id) ? coveredUnits(terms, line, line.covers, id).missing : [],
    )
    return [...credits, ...units]
  })
}
