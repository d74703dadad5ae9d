import { settle } from '@/lib/domain/breakdown/settle'
import { findFaults } from '@/lib/domain/terms/faults/find-faults'
import { findRuleKind } from '../rules/rule-kinds'
import { rulesReader } from '../rules/rules-reader'
import { describeDeal } from '../who-pays/describe-deal'
import type { Readers } from './readers'

/** Everything that a draft can have: the server's. */
export const ALL_READERS: Readers = { ...rulesReader(findRuleKind), findFaults, settle, describeDeal }
