import type { CostOrigin, CostRow } from '@/lib/domain/agreement/cost-row'
import type { EndingAgreement } from '@/lib/domain/agreement/outlook'
import { findParties } from './find-parties'
import { groupByAgreement } from './select-rows'

/** Other agreements of the same organizations, recorded or proposed, that begin after this one's last day. */
export function findFollowing(
  { number, endsOn }: Pick<EndingAgreement, 'number' | 'endsOn'>,
  costs: readonly CostRow[],
): CostOrigin[] {
  const parties = findParties(costs)
  const later = costs.filter(
    ({ agreement, year }) =>
      agreement.number !== number && year.startsOn > endsOn && parties.get(agreement.number) === parties.get(number),
  )
  return groupByAgreement(later).map(({ agreement }) => agreement)
}
