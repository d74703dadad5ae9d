import { z } from 'zod'
import { COMMON_DEALS, MORE_DEALS } from '../who-pays/deal'
import type { PublishedRecord } from './published-record'

export const PUBLISHED_PAGE_ROWS = 20

const params = z.object({
  q: z.string().trim().max(200).catch(''),
  state: z.string().max(40).catch(''),
  deal: z
    .enum([...COMMON_DEALS, ...MORE_DEALS])
    .or(z.literal(''))
    .catch(''),
  page: z.coerce.number().int().min(1).max(1_000).catch(1),
})

/** What the address of the list of published agreements may say; anything that it cannot mean is left out. */
export type PublishedParams = z.infer<typeof params>

export function readPublishedParams(search: Record<string, string | string[] | undefined>): PublishedParams {
  return params.parse(search)
}

/** The address of the same list with something changed; back to the first page unless the page is what changes. */
export function publishedHref(given: PublishedParams, change: Partial<PublishedParams>): string {
  const wanted = { ...given, page: 1, ...change }
  const said = Object.entries(wanted).filter(([name, value]) => value !== '' && !(name === 'page' && value === 1))
  const search = new URLSearchParams(said.map(([name, value]) => [name, String(value)]))
  return `/drafts/start/published${search.size === 0 ? '' : `?${search}`}`
}

/** Those that fit: every word of the search occurs in the place, what it is about, or a party's name. */
export function filterPublished(records: readonly PublishedRecord[], given: PublishedParams): PublishedRecord[] {
  const words = given.q.toLowerCase().split(/\s+/)
  return records.filter(({ place, about, parties, state, deal }) => {
    const text = [place, about, ...parties].join(' ').toLowerCase()
    const fits = (wanted: string, own: string) => wanted === '' || wanted === own
    return fits(given.state, state) && fits(given.deal, deal) && words.every((word) => text.includes(word))
  })
}
