import type { Route } from 'next'
import { fieldId } from '@/components/ui/forms/field-attributes'
import type { Fact } from '@/lib/forms/agreement/facts/fact'
import { draftHref } from './draft-href'

/** The page of a draft that asks for a field, and the field on it. `from` leads back to the check page. */
export function draftFieldHref(
  draftId: string,
  { place, field }: Pick<Fact, 'place' | 'field'>,
  from?: 'check',
): Route {
  const back = from === undefined ? '' : `&from=${from}`
  return `${draftHref(draftId)}/${place}?at=${encodeURIComponent(field)}${back}#${fieldId(field)}` as Route
}
