import { notFound } from 'next/navigation'
import { findOfficer } from '@/lib/data/staffing/find-officer'
import type { Actor } from '@/lib/domain/access/actor'
import type { Act } from '@/lib/domain/access/may'
import type { OfficerAbsence, OfficerAssignment, OfficerView } from '@/lib/domain/staffing/officers/officer-view'
import { requireActor, requireActorWho } from '@/lib/session/require-actor'

type Loaded = { actor: Actor; officer: OfficerView }

/** An officer whom the reader's organization sees; anybody else is not there. */
export async function loadOfficer(officerId: string): Promise<Loaded> {
  const actor = await requireActor()
  return { actor, officer: await findOrNot(actor, officerId) }
}

/** An officer of the organization of somebody who may do this; to everybody else not there. */
export async function loadOwnOfficer(officerId: string, act: Act = 'staffing.write'): Promise<Loaded> {
  const actor = await requireActorWho(act)
  const officer = await findOrNot(actor, officerId)
  if (!officer.ours) notFound()
  return { actor, officer }
}

export async function loadAssignment(
  officerId: string,
  assignmentId: string,
): Promise<Loaded & { assignment: OfficerAssignment }> {
  const loaded = await loadOwnOfficer(officerId)
  const assignment = loaded.officer.assignments.find(({ id }) => id === assignmentId)
  if (assignment === undefined) notFound()
  return { ...loaded, assignment }
}

export async function loadAbsence(officerId: string, absenceId: string): Promise<Loaded & { absence: OfficerAbsence }> {
  const loaded = await loadOwnOfficer(officerId)
  const absence = loaded.officer.absences.find(({ id }) => id === absenceId)
  if (absence === undefined) notFound()
  return { ...loaded, absence }
}

async function findOrNot(actor: Actor, officerId: string): Promise<OfficerView> {
  const officer = await findOfficer(actor.scope, officerId)
  if (officer === null) notFound()
  return officer
}
