import { listRulesOn } from '@/lib/data/training/list-rules-on'
import { listAgreementRules, listTrainedOfficers } from '@/lib/data/training/list-trained-officers'
import type { Actor } from '@/lib/domain/access/actor'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { listStandings, type TrainedOfficer, type TrainingStanding } from '@/lib/domain/training/list-standings'

export type OfficerStandings = { officer: TrainedOfficer; standings: TrainingStanding[] }

/** Officers whom the reader sees, each with what is asked and how it stands on a day. */
export async function loadStandings(actor: Actor, day: CalendarDate, officerId?: string): Promise<OfficerStandings[]> {
  const [officers, rules, agreementRules] = await Promise.all([
    listTrainedOfficers(actor.scope, day, officerId),
    listRulesOn(actor.scope),
    listAgreementRules(actor.scope),
  ])
  return officers.map((officer) => ({ officer, standings: listStandings(officer, rules, agreementRules, day) }))
}
