import { joinNames } from '@/lib/domain/breakdown/words/join-names'
import type { PublishedRecord } from './published-record'

/** Which amounts of a published agreement its paper does not print, each kind in a sentence. */
export function wordMarked({ inferred, illustrative }: Pick<PublishedRecord, 'inferred' | 'illustrative'>): string[] {
  return [
    ...(inferred.length === 0
      ? []
      : [`Inferred from other figures of the paper, which does not print it: ${joinNames(inferred)}.`]),
    ...(illustrative.length === 0
      ? []
      : [`Illustrative, made up to show how the terms work: ${joinNames(illustrative)}.`]),
  ]
}
