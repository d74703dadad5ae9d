import type { DraftValues } from '@/lib/domain/agreement/draft'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { parseDay } from '../fields/read-day'
import { namesOfDraft } from '../rules/names-of-draft'
import { labelRule, NEEDS_CHANGE, wordRule } from '../rules/word-rules'
import type { FormContext } from '../sections/form-context'
import { findOrganization } from '../sections/form-context'
import { namePartyOfKey } from '../sections/name-party-of-key'
import { readRows } from '../values/rows'
import { CHOICE_WORDS, FIELD_LABELS, ROW_LABELS } from './field-labels'
import type { Difference } from './list-differences'

export type WordedDifference = { label: string; yours: string; theirs: string }

/** A difference in words: what it is about, and what each of the two says. */
export function wordDifference(
  difference: Difference,
  sides: { yours: DraftValues; theirs: DraftValues },
  context: FormContext,
): WordedDifference {
  const { list, key, field } = difference
  if (list === null || key === null) {
    const label = labelField(field ?? '', sides.theirs, context)
    return {
      label,
      yours: wordField(field, difference.yours, sides.yours, context),
      theirs: wordField(field, difference.theirs, sides.theirs, context),
    }
  }
  const row = ROW_LABELS[list] ?? list
  const name = nameRow(list, key, sides.yours) || nameRow(list, key, sides.theirs)
  if (field !== null) {
    return {
      label: `${row} ${name}: ${(FIELD_LABELS[field.split('.')[0] ?? ''] ?? field).toLowerCase()}`,
      yours: wordValue(field, difference.yours, context),
      theirs: wordValue(field, difference.theirs, context),
    }
  }
  return {
    label: `${row} ${name}`,
    yours: wordRow(list, difference.yours, sides.yours, context),
    theirs: wordRow(list, difference.theirs, sides.theirs, context),
  }
}

function labelField(field: string, values: DraftValues, context: FormContext): string {
  const [top = '', key] = field.split('.')
  if (top === 'percents' && key !== undefined) return `Percent that ${namePartyOfKey(values, context, key)} pays`
  return FIELD_LABELS[field.replace(/(\.sums|\.positions)\..*$/, '$1')] ?? FIELD_LABELS[top] ?? field
}

/** A field by itself: many of who pays what are answered with a party. */
function wordField(field: string | null, value: string | null, values: DraftValues, context: FormContext): string {
  const isParty = field !== null && /^otherMonths$|\.(payer|rest)$/.test(field)
  return isParty && value ? namePartyOfKey(values, context, value) : wordValue(field, value, context)
}

function nameRow(list: string, key: string, values: DraftValues): string {
  const row = readRows(values, list).find((one) => one.key === key)
  if (list === 'rules' && row !== undefined) return labelRule(row)
  return row?.name || row?.heading || key
}

function wordValue(field: string | null, value: string | null, context: FormContext): string {
  if (value === null) return 'not there'
  if (value === '') return 'left empty'
  if (field?.endsWith('organizationId')) return findOrganization(context, value)?.name ?? value
  const day = parseDay(value)
  return day === null ? (CHOICE_WORDS[`${field} ${value}`] ?? value) : formatDate(day)
}

function wordRow(list: string, written: string | null, values: DraftValues, context: FormContext): string {
  if (written === null) return 'not there'
  if (list === 'rules') return wordRuleOf(JSON.parse(written), values, context)
  const campuses = new Map(
    context.organizations.flatMap(({ campuses: all }) => all.map(({ campusId, name }) => [campusId, name])),
  )
  const entries = JSON.parse(written) as [string, string][]
  const said = entries.filter(([field, value]) => value !== '' && !/(^|\.)(key|positionKey|per|kind|kept)$/.test(field))
  return said.map(([field, value]) => campuses.get(value) ?? wordValue(field, value, context)).join(', ')
}

function wordRuleOf(fields: [string, string][], values: DraftValues, context: FormContext): string {
  return wordRule(Object.fromEntries(fields), namesOfDraft(values, context)) ?? NEEDS_CHANGE
}
