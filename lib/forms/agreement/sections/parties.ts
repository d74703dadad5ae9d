import type { PartyEntry, PartySide } from '@/lib/domain/agreement/agreement-entry'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { addDays, type CalendarDate } from '@/lib/domain/calendar/calendar-date'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { checkTogether } from '../fields/check-together'
import { requiredDay } from '../fields/read-day'
import { oneOf, requiredWords } from '../fields/read-words'
import { typedField } from '../fields/typed-field'
import { typedObject } from '../fields/typed-object'
import { typedRows } from '../fields/typed-rows'
import type { FieldFault, TypedSchema } from '../fields/typed-schema'
import { countRows } from '../values/rows'
import type { FormContext } from './form-context'

export type PartiesSection = {
  title: string
  parties: PartyEntry[]
  startsOn: CalendarDate
  endsOn: CalendarDate
}

export const SIDES = ['agency', 'district', 'other'] as const satisfies readonly PartySide[]
const MOST_DAYS = 30 * 366

/** Who agrees, and from which day to which. */
export function partiesSchema(values: DraftValues, context: FormContext): TypedSchema<PartiesSection> {
  return checkTogether(
    typedObject({
      title: typedField(requiredWords({ named: 'the title', max: 200 })),
      parties: typedRows(countRows(values, 'parties'), (at) => partySchema(at, context)),
      startsOn: typedField(requiredDay('the first day')),
      endsOn: typedField(requiredDay('the last day')),
    }),
    (section) => [...findDateFaults(section), ...findPartyFaults(section, context)],
  )
}

function partySchema(at: number, context: FormContext) {
  const known = context.organizations.map((organization) => organization.organizationId)
  const choose = at === 1 ? 'Choose the city or county whose officers serve.' : `Choose party ${at + 1} from the list.`
  return typedObject({
    key: typedField(requiredWords({ named: `the key of party ${at + 1}`, max: 60 })),
    organizationId: typedField(oneOf(known, choose)),
    side: typedField(oneOf(SIDES, `Choose what party ${at + 1} does in the agreement.`)),
  })
}

function findDateFaults({ startsOn, endsOn }: PartiesSection): FieldFault[] {
  if (endsOn < startsOn) {
    const days = `The last day, ${formatDate(endsOn)}, is before the first day, ${formatDate(startsOn)}.`
    return [{ field: 'endsOn', sentence: `${days} Change one of them.` }]
  }
  if (endsOn <= addDays(startsOn, MOST_DAYS)) return []
  return [{ field: 'endsOn', sentence: 'Check the last day: an agreement lasts at most 30 years.' }]
}

function findPartyFaults({ parties }: PartiesSection, context: FormContext): FieldFault[] {
  const faults: FieldFault[] = []
  if (!parties.some((party) => party.organizationId === context.ownId)) {
    faults.push({ field: 'parties.0.organizationId', sentence: 'Name your own organization as a party.' })
  }
  if (!parties.some((party) => party.side === 'agency')) {
    const sentence = 'Name the city or county whose officers serve as one of the parties.'
    faults.push({ field: `parties.${parties.length - 1}.side`, sentence })
  }
  for (const [at, party] of parties.entries()) {
    if (parties.slice(0, at).every((earlier) => earlier.organizationId !== party.organizationId)) continue
    const sentence = `Choose another organization as party ${at + 1}, or remove it: this one is named already.`
    faults.push({ field: `parties.${at}.organizationId`, sentence })
  }
  return faults
}
