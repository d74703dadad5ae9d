'use server'

import { refresh } from 'next/cache'
import { switchRule } from '@/lib/commands/training/switch-rule'
import { parseForm, readFormValues } from '@/lib/forms/form/parse-form'
import { switchRuleForm } from '@/lib/forms/training/training-forms'
import { requireActorWho } from '@/lib/session/require-actor'

/** Switches a training rule on or off for the organization of the administrator who asks. */
export async function switchRuleAction(ruleId: string, data: FormData): Promise<void> {
  const actor = await requireActorWho('training.rules')
  const form = parseForm(switchRuleForm, readFormValues(data))
  if (form.ok) await switchRule(actor, String(ruleId), form.value.on === 'yes')
  refresh()
}
