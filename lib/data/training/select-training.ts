import type { FollowUpDuty, TrainingRecord } from '@/lib/domain/training/training-record'
import { readDay, readDayOrNull } from '../columns/calendar-column'
import type { Prisma } from '../generated/client'

/** Trainings of an officer, the latest first, without the bytes of their proofs. */
export const TRAININGS = {
  orderBy: [{ completedOn: 'desc' }, { id: 'desc' }],
  select: {
    id: true,
    course: true,
    provider: true,
    minutes: true,
    completedOn: true,
    expiresOn: true,
    forSchools: true,
    rowVersion: true,
    proof: { select: { fileName: true, size: true, sha256: true } },
  },
} as const satisfies Prisma.Officer$trainingsArgs

export const DUTIES = {
  orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
  select: {
    id: true,
    what: true,
    owner: true,
    dueOn: true,
    doneOn: true,
    rowVersion: true,
    training: { select: { course: true } },
  },
} as const satisfies Prisma.Officer$dutiesArgs

export function readTraining({ proof, ...row }: Prisma.TrainingGetPayload<typeof TRAININGS>): TrainingRecord {
  return {
    ...row,
    completedOn: readDay(row.completedOn),
    expiresOn: readDayOrNull(row.expiresOn),
    proof: proof === null ? null : { fileName: proof.fileName, sizeBytes: proof.size, sha256: proof.sha256 },
  }
}

export function readDuty({ training, ...row }: Prisma.DutyGetPayload<typeof DUTIES>): FollowUpDuty {
  return { ...row, dueOn: readDay(row.dueOn), doneOn: readDayOrNull(row.doneOn), course: training?.course ?? null }
}
