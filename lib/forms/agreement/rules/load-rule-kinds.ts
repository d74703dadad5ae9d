import type { Row } from '../values/rows'
import type { AnyRuleKind, FindRuleKind, RuleKindName } from './rule-kinds'

/** Each kind of special rule as a script of its own. */
const LOADERS: { readonly [Kind in RuleKindName]: () => Promise<AnyRuleKind> } = {
  covers: () => import('./amounts/covers').then(({ coversRule }) => coversRule),
  grows: () => import('./amounts/grows').then(({ growsRule }) => growsRule),
  'in-kind': () => import('./amounts/in-kind').then(({ inKindRule }) => inKindRule),
  'line-rounding': () => import('./amounts/line-rounding').then(({ lineRoundingRule }) => lineRoundingRule),
  'line-years': () => import('./amounts/line-years').then(({ lineYearsRule }) => lineYearsRule),
  'paid-out-by': () => import('./amounts/paid-out-by').then(({ paidOutByRule }) => paidOutByRule),
  'part-of-measure': () => import('./amounts/part-of-measure').then(({ partOfMeasureRule }) => partOfMeasureRule),
  'percent-of': () => import('./amounts/percent-of').then(({ percentOfRule }) => percentOfRule),
  range: () => import('./amounts/range').then(({ rangeRule }) => rangeRule),
  times: () => import('./amounts/times').then(({ timesRule }) => timesRule),
  'true-up': () => import('./amounts/true-up').then(({ trueUpRule }) => trueUpRule),
  differently: () => import('./bearing/differently').then(({ differentlyRule }) => differentlyRule),
  'from-year': () => import('./bearing/differently-variants').then(({ fromYearRule }) => fromYearRule),
  ordered: () => import('./bearing/differently-variants').then(({ orderedRule }) => orderedRule),
  position: () => import('./bearing/differently-variants').then(({ positionRule }) => positionRule),
  division: () => import('./bearing/division').then(({ divisionRule }) => divisionRule),
  grant: () => import('./bearing/grant').then(({ grantRule }) => grantRule),
  limit: () => import('./bearing/limit').then(({ limitRule }) => limitRule),
  measure: () => import('./bearing/measure').then(({ measureRule }) => measureRule),
  'contract-years': () => import('./paper/contract-years').then(({ contractYearsRule }) => contractYearsRule),
  note: () => import('./paper/note').then(({ noteRule }) => noteRule),
  stated: () => import('./paper/stated').then(({ statedRule }) => statedRule),
  'already-billed': () => import('./payments/already-billed').then(({ alreadyBilledRule }) => alreadyBilledRule),
  credit: () => import('./payments/credit').then(({ creditRule }) => creditRule),
  plan: () => import('./payments/plan').then(({ planRule }) => planRule),
  rounding: () => import('./payments/rounding').then(({ roundingRule }) => roundingRule),
  headcount: () => import('./positions/headcount').then(({ headcountRule }) => headcountRule),
  'position-campuses': () =>
    import('./positions/position-campuses').then(({ positionCampusesRule }) => positionCampusesRule),
  'position-kind': () => import('./positions/position-kind').then(({ positionKindRule }) => positionKindRule),
}

/** Loads the kinds of these special rules and no others: most agreements have none, and a browser need not wait for all. */
export async function loadRuleKinds(rules: readonly Row[]): Promise<FindRuleKind> {
  const names = [...new Set(rules.map(({ kind = '' }) => kind))].filter((kind) => Object.hasOwn(LOADERS, kind))
  const kinds = await Promise.all(names.map((name) => LOADERS[name as RuleKindName]()))
  return (name) => kinds.find(({ kind }) => kind === name) ?? null
}
