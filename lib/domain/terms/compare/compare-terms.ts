import { settle } from '@/lib/domain/breakdown/settle'
import { compareLimits } from '@/lib/domain/terms/compare/compare-limits'
import { compareLines } from '@/lib/domain/terms/compare/compare-lines'
import { compareMinimums } from '@/lib/domain/terms/compare/compare-minimums'
import { compareMoney } from '@/lib/domain/terms/compare/compare-money'
import { compareRest } from '@/lib/domain/terms/compare/compare-rest'
import { compareSetting } from '@/lib/domain/terms/compare/compare-setting'
import { compareSplit } from '@/lib/domain/terms/compare/compare-split'
import type { Comparison } from '@/lib/domain/terms/compare/comparison'
import type { Terms } from '@/lib/domain/terms/terms'

/**
 * What the second terms change in the first, in sentences and in dollars per party and year. Things are the same when
 * their ids are. The same deal said differently differs in nothing, also where the two ways part by a cent.
 */
export function compareTerms(before: Terms, after: Terms): Comparison {
  const [settledBefore, settledAfter] = [settle(before), settle(after)]
  const changes = [
    ...compareSetting(before, after),
    ...compareLines(before, after, settledBefore, settledAfter),
    ...compareSplit(before, after),
    ...compareLimits(before, after),
    ...compareMinimums(before, after),
    ...compareRest(before, after),
  ]
  return { changes, money: changes.length === 0 ? [] : compareMoney(settledBefore, settledAfter) }
}
