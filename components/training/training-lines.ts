import type { FieldLine } from '@/components/staffing/form/described-field'
import type { TrainingRecord } from '@/lib/domain/training/training-record'
import type { FormValues } from '@/lib/forms/form/form-state'
import { writeHours } from '@/lib/forms/training/training-forms'

export const trainingLines: readonly FieldLine[] = [
  { kind: 'text', name: 'course', label: 'Course', width: 'long', required: true },
  { kind: 'text', name: 'provider', label: 'Given by', hint: 'Leave empty if not recorded.', width: 'long' },
  {
    kind: 'line',
    fields: [
      {
        kind: 'text',
        name: 'hours',
        label: 'Hours',
        hint: 'Like 40 or 7.5; leave empty if not recorded.',
        width: 'short',
        maxLength: 8,
        inputMode: 'decimal',
      },
      { kind: 'day', name: 'completedOn', label: 'Completed on', required: true },
      { kind: 'day', name: 'expiresOn', label: 'Expires on', hint: 'Leave empty if it does not expire.' },
    ],
  },
  {
    kind: 'yes',
    name: 'forSchools',
    label: 'About serving in schools',
    hint: 'Only such training counts for what states and agreements ask of officers in schools.',
  },
]

/** The form of a training that is recorded. */
export function writeTraining({
  course,
  provider,
  minutes,
  completedOn,
  expiresOn,
  forSchools,
}: TrainingRecord): FormValues {
  return {
    course,
    provider: provider ?? '',
    hours: writeHours(minutes),
    completedOn,
    expiresOn: expiresOn ?? '',
    forSchools: forSchools ? 'yes' : '',
  }
}

/** What is to be done after a training, of those that an officer completed. */
export function dutyLines(trainings: readonly TrainingRecord[]): FieldLine[] {
  return [
    {
      kind: 'text',
      name: 'what',
      label: 'What is to be done',
      hint: 'A presentation to staff at Dinuba High School.',
      width: 'long',
      required: true,
    },
    {
      kind: 'text',
      name: 'owner',
      label: 'Who sees to it',
      hint: 'A name or a post: “SRO 1”, “the principal”.',
      maxLength: 100,
      required: true,
    },
    { kind: 'day', name: 'dueOn', label: 'Due by', required: true },
    {
      kind: 'choice',
      name: 'trainingId',
      label: 'After which training',
      options: trainings.map(({ id, course }) => ({ value: id, label: course })),
      emptyLabel: 'None that is recorded',
    },
  ]
}
