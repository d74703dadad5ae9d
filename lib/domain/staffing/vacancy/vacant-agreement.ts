import type { VacancyFigure } from '@/lib/domain/staffing/coverage/count-vacancy'
import type { CreditEstimate } from './estimate-credits'

/** An agreement with positions that have been vacant in the present contract year. */
export type VacantAgreement = {
  readonly number: string
  readonly title: string
  /** The positions that have been vacant. */
  readonly vacancies: readonly VacancyFigure[]
  /** By clause; none: the cost terms give no credit for vacant days. */
  readonly credits: readonly CreditEstimate[]
}
