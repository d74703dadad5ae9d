import type { Route } from 'next'
import type { SectionName } from '@/lib/forms/agreement/values/sections'

/** The pages of a draft. */
export type DraftPlace =
  | SectionName
  | 'check'
  | 'differences'
  | 'discard'
  | 'organization'
  | 'send'
  | 'paper/file'
  | 'cost-lines/grid'
  | 'cost-lines/paste'
  | 'cost-lines/paste/preview'

export function draftHref(draftId: string, place?: DraftPlace): Route {
  const base = `/drafts/${encodeURIComponent(draftId)}`
  return (place === undefined ? base : `${base}/${place}`) as Route
}
