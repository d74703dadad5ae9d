import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import { TRAINING_RULES } from '@/lib/domain/training/rules/training-rules'
import type { TrainingRule } from '@/lib/domain/training/training-rule'
import { database } from '../database'

/** The training rules that the organization's administrator has switched on. */
export async function listRulesOn(scope: Scope): Promise<TrainingRule[]> {
  const rows = await database().trainingRuleOn.findMany({
    where: { organizationId: scope.organizationId },
    select: { ruleId: true },
  })
  const on = new Set(rows.map(({ ruleId }) => ruleId))
  return TRAINING_RULES.filter(({ id }) => on.has(id))
}
