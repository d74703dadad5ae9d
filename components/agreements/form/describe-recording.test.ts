import { expect, it } from 'vitest'
import type { PartyChoice } from '@/lib/domain/organization/organization'
import { readEntry } from '@/lib/forms/agreement/read-entry'
import { DINUBA_CONTEXT, DINUBA_VALUES } from '@/lib/forms/agreement/testing/form-samples'
import { describeRecording } from './describe-recording'

/** What is said of who will see Dinuba's agreement, with its city as given. */
function sayReaders(city: Partial<PartyChoice>): string {
  const organizations = DINUBA_CONTEXT.organizations.map((one) =>
    one.organizationId === 'city-1' ? { ...one, ...city } : one,
  )
  const context = { ...DINUBA_CONTEXT, organizations }
  const entry = readEntry(DINUBA_VALUES, context)
  if (!entry.ok) throw new Error(JSON.stringify(entry.refusal))
  return describeRecording(entry.value, context, null).sentences.slice(2).join(' ')
}

it('says of each other party whether it sees the agreement at once, after accepting, or not before somebody signs in', () => {
  expect(sayReaders({ sharing: 'accepted' })).toBe(
    'City of Dinuba will see the parties and dates, the purpose and duties, the cost terms and the cost breakdown, the positions with officers and campuses, and the paper. Nobody there sees a draft.',
  )
  expect(sayReaders({ sharing: 'asked' })).toBe(
    'City of Dinuba was asked to share agreements with you, and sees nothing of it before it accepts.',
  )
  expect(sayReaders({ sharing: 'not asked' })).toBe(
    'City of Dinuba is asked to share agreements with you now, and sees nothing of it before it accepts.',
  )
  expect(sayReaders({ sharing: 'not asked', unclaimed: true })).toBe(
    'Nobody signs in for City of Dinuba yet: nobody there sees it until somebody does, and accepts to share.',
  )
})
