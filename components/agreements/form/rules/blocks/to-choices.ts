import type { Choice } from '@/components/ui/forms/select-field'
import type { Named } from '@/lib/forms/agreement/rules/rule-names'

/** Things to choose among, by what people call them. */
export function toChoices(things: readonly Named[]): Choice[] {
  return things.map(({ id, name }) => ({ value: id, label: name.charAt(0).toUpperCase() + name.slice(1) }))
}
