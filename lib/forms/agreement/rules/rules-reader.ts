import type { Readers } from '../readers/readers'
import { readBySchema } from '../sections/read-by-schema'
import { collectNames } from './collect-names'
import { applyRules, rulesSchema } from './read-rules'
import type { FindRuleKind } from './rule-kinds'

/** Reads special rules. `find` knows at least the kinds of those that are there. */
export function rulesReader(find: FindRuleKind): Pick<Readers, 'readRules' | 'applyRules'> {
  return {
    readRules: (values, context) =>
      readBySchema(rulesSchema(values, collectNames(values, context, find), find), values),
    applyRules,
  }
}
