import 'server-only'
import type { Scope } from '@/lib/domain/access/actor'
import type { StudentBenchmark } from '@/lib/domain/staffing/students-per-officer/benchmark'
import { database } from '../../database'

/** The benchmark that the organization has set for itself, or null: none. */
export function findBenchmark(scope: Scope): Promise<StudentBenchmark | null> {
  return database().studentBenchmark.findUnique({
    where: { organizationId: scope.organizationId },
    select: { studentsPerOfficer: true, source: true, rowVersion: true },
  })
}
