import { keepAgreement } from '@/lib/commands/agreements/keep-agreement'
import { findAgreement } from '@/lib/data/agreements/find-agreement'
import { listAgreements } from '@/lib/data/agreements/list-agreements'
import type { Scope } from '@/lib/domain/access/actor'
import type { AgreementEntry } from '@/lib/domain/agreement/agreement-entry'
import { WHOLE_REGISTER } from '@/lib/domain/agreement/register'
import type { DemoFile } from '@/lib/forms/demo-file/read-demo-file'
import { keepAbsence, keepTraining } from './keep-officer-records'
import { type KeptOrganization, keepOrganization, keepSharing } from './keep-organizations'
import { requireAccepted } from './require-accepted'

type DemoAgreement = DemoFile['agreements'][number]

/** What a run made, or found made by an interrupted one: ids by the file's keys, agreements in the file's order. */
export type KeptDemo = {
  organizations: Record<string, string>
  agreements: { title: string; number: string; version: number }[]
}

/**
 * Keeps a demonstration file through the same commands as the pages. Running it again goes on where an interrupted run
 * stopped and makes nothing twice.
 */
export async function keepDemo(file: DemoFile): Promise<KeptDemo> {
  const organizations = new Map<string, KeptOrganization>()
  for (const entry of file.organizations) organizations.set(entry.key, await keepOrganization(entry))
  for (const [asking, accepting] of file.sharing)
    await keepSharing(get(organizations, asking), get(organizations, accepting))
  const agreements: KeptDemo['agreements'] = []
  for (const agreement of file.agreements) agreements.push(await keepOne(agreement, organizations))
  for (const training of file.trainings) await keepTraining(get(organizations, training.agency), training)
  for (const absence of file.absences) await keepAbsence(get(organizations, absence.agency), absence)
  const ids = [...organizations].map(([key, { organizationId }]) => [key, organizationId])
  return { organizations: Object.fromEntries(ids), agreements }
}

async function keepOne(agreement: DemoAgreement, organizations: ReadonlyMap<string, KeptOrganization>) {
  const actor = await get(organizations, agreement.by).actorWith('district_editor')
  const there = await findKept(actor.scope, agreement)
  if (there !== null) return there
  const kept = requireAccepted(await keepAgreement(actor, makeEntry(agreement, organizations)))
  return { title: agreement.title, number: kept.number, version: kept.versionNumber }
}

async function findKept(scope: Scope, { title, startsOn, endsOn }: DemoAgreement) {
  const query = { ...WHOLE_REGISTER, search: title, during: { startsOn, endsOn } }
  const { rows } = await listAgreements(scope, query, startsOn)
  const row = rows.find((one) => one.title === title && one.startsOn === startsOn && one.endsOn === endsOn)
  const ours = row === undefined ? null : await findAgreement(scope, row.number, row.versionNumber)
  if (row === undefined || !ours?.version.ours) return null
  return { title, number: row.number, version: row.versionNumber }
}

function makeEntry(agreement: DemoAgreement, organizations: ReadonlyMap<string, KeptOrganization>): AgreementEntry {
  const campusIds = new Map([...organizations.values()].flatMap((one) => [...one.campusIds]))
  const { title, startsOn, endsOn, terms, clauses, paper, signed } = agreement
  return {
    title,
    startsOn,
    endsOn,
    terms,
    clauses,
    parties: agreement.parties.map(({ key, organization, side }) => ({
      key,
      side,
      organizationId: get(organizations, organization).organizationId,
    })),
    assignments: agreement.assignments.map((assignment) => ({
      officerName: assignment.officer,
      positionKey: assignment.position,
      startsOn: assignment.startsOn,
      endsOn: assignment.endsOn,
      campuses: assignment.campuses.map(({ campus, percent }, index) => ({
        campusId: get(campusIds, campus),
        primary: index === 0,
        basisPoints: percent === null ? null : Math.round(percent * 100),
      })),
    })),
    paper: paper === null ? null : { kind: 'link', url: paper },
    making: signed === null ? { how: 'send' } : { how: 'record', signedOn: signed.on, signedBy: signed.by },
  }
}

function get<T>(known: ReadonlyMap<string, T>, key: string): T {
  const found = known.get(key)
  if (found === undefined) throw new Error(`Nothing has the key ${key}`)
  return found
}
