import { fieldId } from '@/components/ui/forms/field-attributes'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { Faults } from '@/lib/domain/result'
import { type Badness, isHelpful } from '@/lib/forms/testing/bad-input'
import type { Control, Markup } from './read-markup'

/** A page of the form: its values, what it refuses of them, and how it looks then. */
export type Walked = {
  values: DraftValues
  /** Only these of its fields: others are walked elsewhere. */
  asks?: (name: string) => boolean
  findFaults: (values: DraftValues) => Faults
  draw: (values: DraftValues, faults: Faults) => Markup
}

const EMPTY = ['nothing', 'blanks'] as const

/** What people get wrong in a control of each kind. */
export const TRIED: Record<Control['kind'], readonly Badness[]> = {
  text: [...EMPTY, 'markup', '10,000 characters'],
  number: [
    ...EMPTY,
    'words',
    'a European decimal comma',
    'a European amount',
    'below zero',
    'parentheses for below zero',
    'a percent over 100',
    'a number beyond all',
    'digits of another script',
    'markup',
    '10,000 characters',
  ],
  date: [...EMPTY, 'words', 'February 31', 'a day of another country', '10,000 characters'],
  choice: ['nothing', 'a choice that is not there', '10,000 characters'],
  box: ['a choice that is not there'],
}

/** What no field of a kind may take, wherever it is asked for. */
export const NEVER_TAKEN: Record<Control['kind'], readonly Badness[]> = {
  text: ['10,000 characters'],
  number: ['words', 'a European amount', 'digits of another script', '10,000 characters'],
  date: ['words', 'February 31', 'a day of another country', '10,000 characters'],
  choice: ['a choice that is not there', '10,000 characters'],
  box: [],
}

/**
 * What is wrong with how a page answers one bad input: a sentence that names no fix, a fault that no link can lead to, or
 * something typed that is not there any more. `before`: what the page refuses without it.
 */
export function walkField(
  page: Walked,
  before: Faults,
  { name, kind }: Control,
  typed: string,
): { isRefused: boolean; wrong: string[] } {
  const values = { ...page.values, [name]: typed }
  const faults = page.findFaults(values)
  const isRefused = name in faults
  const fresh = Object.entries(faults).filter(([field, say]) => before[field] !== say)
  if (fresh.length === 0) return { isRefused, wrong: [] }
  const markup = page.draw(values, faults)
  return {
    isRefused,
    wrong: [
      ...fresh.flatMap(([field, sentence]) => findWrong(field, sentence, markup)),
      ...(isShown(kind, name, typed, markup) ? [] : [`what was typed into ${name} is gone`]),
    ],
  }
}

function findWrong(field: string, sentence: string, { ids, errors }: Markup): string[] {
  const id = fieldId(field)
  return [
    ...(isHelpful(sentence) ? [] : [`no sentence with a fix at ${field}: ${sentence}`]),
    ...(ids.has(id) ? [] : [`nothing on the page has the field ${field}, of which it says: ${sentence}`]),
    ...(errors.has(`${id}-error`) && errors.get(`${id}-error`)?.includes(sentence) !== true
      ? [`another sentence stands beside ${field}`]
      : []),
  ]
}

/** A choice shows one of its options alone; what was sent in its place stays in the draft. */
function isShown(kind: Control['kind'], name: string, typed: string, { controls }: Markup): boolean {
  if (kind === 'choice' || kind === 'box') return true
  return controls.some((control) => control.name === name && control.value === typed)
}
