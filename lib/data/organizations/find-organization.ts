import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { OrganizationSettings } from '@/lib/domain/organization/organization'
import { database } from '../database'

/** The organization's own settings. */
export async function findOrganization(scope: Scope): Promise<OrganizationSettings> {
  const { departments, ...settings } = await database().organization.findUniqueOrThrow({
    where: { id: scope.organizationId },
    select: {
      id: true,
      kind: true,
      name: true,
      shortName: true,
      state: true,
      timeZone: true,
      fiscalYearStarts: true,
      rowVersion: true,
      departments: { orderBy: { name: 'asc' }, select: { name: true } },
    },
  })
  return { ...settings, departments: departments.map((department) => department.name) }
}
