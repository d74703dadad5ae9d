import { notFound } from 'next/navigation'
import type { Actor } from '@/lib/domain/access/actor'
import { schoolYearField } from '@/lib/forms/campuses/enrollment-form'
import { requireActor, requireActorWho } from '@/lib/session/require-actor'

/** A member of a district, and the school year that the address names ("2023" for 2023-24). */
export async function loadSchoolYear(year: string): Promise<{ actor: Actor; schoolYear: number }> {
  return readYear(await requireActor(), year)
}

/** The same for somebody who may keep calendars; to everybody else the page is not there. */
export async function loadSchoolYearToWrite(year: string): Promise<{ actor: Actor; schoolYear: number }> {
  return readYear(await requireActorWho('calendar.write'), year)
}

function readYear(actor: Actor, year: string): { actor: Actor; schoolYear: number } {
  const read = schoolYearField.safeParse(year)
  if (actor.organization.kind !== 'district' || !read.success) notFound()
  return { actor, schoolYear: read.data }
}
