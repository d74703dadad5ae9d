import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import { REGISTER_PAGE_ROWS, type RegisterQuery, type RegisterSort } from '@/lib/domain/agreement/register'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { database } from '../database'
import { Prisma } from '../generated/client'
import { isUuid } from '../is-uuid'
import { whereVisibleTo } from './visible-to'
import { whereStatus } from './where-status'

const LONGEST_SEARCH = 200
const MOST_WORDS = 10

export type FoundPage = { versionIds: string[]; count: number; page: number; pages: number }

/** Which main versions a page of the register lists, in order. A page beyond the last one is the last one. */
export async function findRegisterPage(scope: Scope, query: RegisterQuery, day: CalendarDate): Promise<FoundPage> {
  const found = Prisma.sql`
    FROM (
      SELECT DISTINCT ON (v.agreement_id) v.*, a.number AS agreement_number
      FROM agreement_version v JOIN agreement a ON a.id = v.agreement_id
      WHERE v.latest AND ${whereVisibleTo(scope, Prisma.sql`v.agreement_id`)}
      ORDER BY v.agreement_id, v.recorded_at IS NULL
    ) v WHERE ${Prisma.join(listConditions(query, day), ' AND ')}`
  const [counted] = await database().$queryRaw<[{ count: bigint }]>`SELECT count(*) AS count ${found}`
  const count = Number(counted.count)
  const pages = Math.max(1, Math.ceil(count / REGISTER_PAGE_ROWS))
  const page = Math.min(Math.max(1, query.page), pages)
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT v.id ${found}
    ORDER BY ${orderOf(query, scope)}, v.agreement_number
    LIMIT ${REGISTER_PAGE_ROWS} OFFSET ${(page - 1) * REGISTER_PAGE_ROWS}`
  return { versionIds: rows.map((row) => row.id), count, page, pages }
}

function listConditions(query: RegisterQuery, day: CalendarDate): Prisma.Sql[] {
  const words = query.search.slice(0, LONGEST_SEARCH).split(/\s+/).filter(Boolean).slice(0, MOST_WORDS)
  return [
    Prisma.sql`true`,
    ...words.map(whereWord),
    ...(query.status === null ? [] : [whereStatus(query.status, day)]),
    ...(query.districtId === null ? [] : [whereParty(query.districtId, 'district')]),
    ...(query.agencyId === null ? [] : [whereParty(query.agencyId, 'agency')]),
    ...(query.during === null
      ? []
      : [Prisma.sql`v.starts_on <= ${query.during.endsOn}::date AND v.ends_on >= ${query.during.startsOn}::date`]),
  ]
}

function whereWord(word: string): Prisma.Sql {
  const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`
  return Prisma.sql`(v.title ILIKE ${pattern} OR v.agreement_number ILIKE ${pattern} OR EXISTS (
    SELECT 1 FROM agreement_party p JOIN organization o ON o.id = p.organization_id
    WHERE p.agreement_id = v.agreement_id AND (o.name ILIKE ${pattern} OR o.short_name ILIKE ${pattern})))`
}

function whereParty(organizationId: string, side: 'district' | 'agency'): Prisma.Sql {
  if (!isUuid(organizationId)) return Prisma.sql`false`
  return Prisma.sql`EXISTS (SELECT 1 FROM agreement_party p WHERE p.agreement_id = v.agreement_id
    AND p.organization_id = ${organizationId}::uuid AND p.side = ${side}::party_side)`
}

/** What is not recorded comes last whichever way the figures run. */
function orderOf(query: RegisterQuery, scope: Scope): Prisma.Sql {
  const way = query.descending ? Prisma.sql`DESC NULLS LAST` : Prisma.sql`ASC NULLS LAST`
  return Prisma.sql`${sortKey(query.sort, scope)} ${way}`
}

function sortKey(sort: RegisterSort, scope: Scope): Prisma.Sql {
  switch (sort) {
    case 'title':
      return Prisma.sql`lower(v.title)`
    case 'starts':
      return Prisma.sql`v.starts_on`
    case 'ends':
      return Prisma.sql`v.ends_on`
    case 'total':
      return Prisma.sql`(SELECT sum(coalesce(l.cents, l.at_least_cents)) FROM breakdown_line l
        WHERE l.version_id = v.id AND NOT l.in_kind)`
    case 'ours':
      return Prisma.sql`(SELECT sum(coalesce(s.cents, s.at_least_cents)) FROM breakdown_share s
        JOIN breakdown_line l USING (version_id, contract_year, cost_line)
        WHERE s.version_id = v.id AND NOT l.in_kind AND s.bearer_id = ${scope.organizationId}::uuid)`
  }
}
