import 'server-only'
import { findRefusal } from '@/lib/commands/access/find-refusal'
import { database } from '@/lib/data/database'
import { recordEvent } from '@/lib/data/history/record-event'
import type { Actor } from '@/lib/domain/access/actor'
import { accept, type Result, refuse } from '@/lib/domain/result'
import { findTrainingRule } from '@/lib/domain/training/rules/training-rules'

/** Switches a state's training rule on or off for the actor's own organization. What is so already stays so. */
export async function switchRule(actor: Actor, ruleId: string, on: boolean): Promise<Result<null>> {
  const refusal = findRefusal(actor, 'training.rules')
  if (refusal !== null) return refuse(refusal)
  const rule = findTrainingRule(ruleId)
  if (rule === null) return refuse({ '': 'This rule is not here any more.' })
  const organizationId = actor.organization.id
  return database().$transaction(async (tx) => {
    const { count } = on
      ? await tx.trainingRuleOn.createMany({ data: [{ organizationId, ruleId }], skipDuplicates: true })
      : await tx.trainingRuleOn.deleteMany({ where: { organizationId, ruleId } })
    const title = `${rule.state}: ${rule.title}`
    if (count > 0) await recordEvent(tx, actor, { kind: 'training rule switched', rule: title, on })
    return accept(null)
  })
}
