import { notFound } from 'next/navigation'
import { listTrainedOfficers } from '@/lib/data/training/list-trained-officers'
import type { FollowUpDuty, TrainingRecord } from '@/lib/domain/training/training-record'
import { today } from '@/lib/web/today'
import { loadOwnOfficer } from './load-officer'

/** An officer's own training, for whoever keeps it; to everybody else not there. */
export async function loadTrainings(officerId: string) {
  const { actor, officer } = await loadOwnOfficer(officerId, 'training.write')
  const [trained] = await listTrainedOfficers(actor.scope, today(actor), officer.id)
  if (trained === undefined) notFound()
  return { actor, officer, trained }
}

export async function loadTraining(officerId: string, trainingId: string) {
  const loaded = await loadTrainings(officerId)
  const training = loaded.trained.trainings.find(({ id }): boolean => id === trainingId)
  if (training === undefined) notFound()
  return { ...loaded, training: training satisfies TrainingRecord }
}

export async function loadDuty(officerId: string, dutyId: string) {
  const loaded = await loadTrainings(officerId)
  const duty = loaded.trained.duties.find(({ id }): boolean => id === dutyId)
  if (duty === undefined) notFound()
  return { ...loaded, duty: duty satisfies FollowUpDuty }
}
