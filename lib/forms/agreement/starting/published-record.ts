import { describeTerms } from '@/lib/domain/agreement/describe-agreement'
import { settle } from '@/lib/domain/breakdown/settle'
import type { DateRange } from '@/lib/domain/calendar/date-range'
import { nameOf } from '@/lib/domain/terms/names'
import type { Terms } from '@/lib/domain/terms/terms'
import type { TermsFileContent } from '@/lib/forms/terms-file/read-terms-file'
import { rangeOfYears } from '../build-terms/range-of-years'
import type { DealKind } from '../who-pays/deal'
import { describeBase } from '../who-pays/of-deal'

/** An agreement that somebody published, as a list tells it. */
export type PublishedRecord = {
  /** The name of its file in the library. */
  readonly id: string
  readonly terms: Terms
  /** "Batavia, New York". */
  readonly place: string
  readonly state: string
  /** What is special about it, and when it was. */
  readonly about: string
  readonly days: DateRange
  readonly parties: readonly string[]
  /** Who pays how much of what, as the engine has it. */
  readonly sentence: string
  /** The deal that most of it follows. */
  readonly deal: Exclude<DealKind, 'kept'>
  /** Where it was published, in words with an address. */
  readonly source: string
  /** Cost lines whose amounts the paper does not print. */
  readonly inferred: readonly string[]
  readonly illustrative: readonly string[]
}

/** What the list of published agreements says of one. Its title is "Place, State: what it is". */
export function describePublished(id: string, { terms, title = id, source = '' }: TermsFileContent): PublishedRecord {
  const [place = '', ...about] = title.split(': ')
  const deal = describeBase(terms).kind
  const namesOf = (basis: 'inferred' | 'illustrative') =>
    terms.costLines.filter((line) => line.basis === basis).map(nameOf)
  return {
    id,
    terms,
    place,
    state: place.split(', ').at(-1) ?? '',
    about: about.join(': '),
    days: rangeOfYears(terms.years),
    parties: terms.parties.map(nameOf),
    sentence: describeTerms(terms, settle(terms)),
    deal: deal === 'kept' ? 'rules' : deal,
    source,
    inferred: namesOf('inferred'),
    illustrative: namesOf('illustrative'),
  }
}
