import type { FieldLine } from './described-field'

/** What an officer is called. */
export const officerLines: readonly FieldLine[] = [
  {
    kind: 'text',
    name: 'name',
    label: 'Name or post',
    hint: 'A post (“SRO 1”) where names are not for the record. Both governments’ staff see it, nobody else.',
    maxLength: 100,
    required: true,
  },
]

/** The days of an absence. */
export const absenceLines: readonly FieldLine[] = [
  {
    kind: 'line',
    fields: [
      { kind: 'day', name: 'startsOn', label: 'First day', required: true },
      { kind: 'day', name: 'endsOn', label: 'Last day', required: true },
    ],
  },
]
