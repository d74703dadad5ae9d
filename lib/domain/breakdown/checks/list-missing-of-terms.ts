import { openingCredit } from '@/lib/domain/breakdown/billing/opening-credit'
import { coveredUnits } from '@/lib/domain/breakdown/checks/covered-units'
import type { Run } from '@/lib/domain/breakdown/run'
import { isInYear } from '@/lib/domain/terms/select-lines'

/** Facts not recorded that no figure of a cost rests on: credit brought forward, and what fixed prices buy. */
export function listMissingOfTerms({ terms, ...run }: Run): string[] {
  return terms.years.flatMap(({ id }) => {
    const credits = terms.billing.flatMap((billing) =>
      (billing.years?.includes(id) ?? true) ? openingCredit({ terms, ...run }, billing, id).missing : [],
    )
    const units = terms.costLines.flatMap((line) =>
      line.covers && isInYear(line, id) ? coveredUnits(terms, line, line.covers, id).missing : [],
    )
    return [...credits, ...units]
  })
}
