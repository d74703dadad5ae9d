import { z } from 'zod'
import { optionalDay, requiredDay } from '@/lib/forms/agreement/fields/read-day'
import { requiredWords } from '@/lib/forms/agreement/fields/read-words'
import { readField } from '@/lib/forms/form/read-field'
import { rowVersionField } from '@/lib/forms/form/row-version'
import { withCampuses } from './campus-fields'

const name = readField(requiredWords({ named: 'the officer’s name or post, for example “SRO 1”', max: 100 }))
const positionId = readField(requiredWords({ named: 'the position: choose one of the list', max: 100 }))
const startsOn = readField(requiredDay('the first day'))
const endsOn = readField(optionalDay('the last day'))
const lastDay = readField(requiredDay('the last day'))

export const newOfficerForm = z.object({ name })
export const officerForm = z.object({ name, rowVersion: rowVersionField })

/** An officer in a position, from a first to a last day (empty: open), at up to four campuses. */
export const assignForm = withCampuses({ positionId, startsOn, endsOn })
export const assignmentForm = withCampuses({ startsOn, endsOn, rowVersion: rowVersionField })
export const moveForm = withCampuses({ positionId, startsOn, endsOn, rowVersion: rowVersionField })
export const endAssignmentForm = z.object({ endsOn: lastDay, rowVersion: rowVersionField })

/** Whatever is taken back, by whoever saw its newest state. */
export const takeBackForm = z.object({ rowVersion: rowVersionField })

/** Days on which an officer will be away. No reason: none is asked. */
export const newAbsenceForm = z.object({ startsOn, endsOn: lastDay })
export const absenceForm = newAbsenceForm.extend({ rowVersion: rowVersionField })

export const substituteForm = withCampuses({
  officerId: readField(requiredWords({ named: 'the officer who stands in: choose one of the list', max: 100 })),
  positionId,
  startsOn,
  endsOn: lastDay,
})
