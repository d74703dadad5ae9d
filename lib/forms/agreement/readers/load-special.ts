import { settle } from '@/lib/domain/breakdown/settle'
import { findFaults } from '@/lib/domain/terms/faults/find-faults'
import { loadRuleKinds } from '../rules/load-rule-kinds'
import { rulesReader } from '../rules/rules-reader'
import type { Row } from '../values/rows'
import { describeDeal } from '../who-pays/describe-deal'
import type { Readers } from './readers'

/** What reads special rules of these kinds, and terms of older versions. */
export async function loadSpecial(rules: readonly Row[]): Promise<Readers> {
  return { ...rulesReader(await loadRuleKinds(rules)), findFaults, settle, describeDeal }
}
