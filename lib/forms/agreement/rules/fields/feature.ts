import type { Id } from '@/lib/domain/terms/by-year'
import type { Terms } from '@/lib/domain/terms/terms'
import { isSame } from '../../build-terms/is-same'
import { callIt, type Named } from '../rule-names'
import { joinWords } from './selector'

type List = 'costLines' | 'positions'
type Item<L extends List> = Terms[L][number]

/** Something that cost lines or positions may have besides their fields in the form: a rule puts it in, or takes it out. */
export type Feature<L extends List, F> = {
  readonly list: L
  /** What the item has of it; null for nothing. */
  of(item: Item<L>, terms: Terms): F | null
  /** The item as the form's fields say it. */
  without(item: Item<L>, terms: Terms): Item<L>
  with(item: Item<L>, value: F, terms: Terms): Item<L>
}

/** What several items have in common; `ids` is null for all that there are. */
export type Shared<F> = { value: F; ids: Id[] | null }

/**
 * The feature of the last item that has it, with all others that have the very same, and the terms without it. Items that
 * would not come out the same once it is put back are passed over. `single`: of one item only.
 */
export function takeFeature<L extends List, F>(
  terms: Terms,
  feature: Feature<L, F>,
  single = false,
): { shared: Shared<F>; rest: Terms } | null {
  const items: readonly Item<L>[] = terms[feature.list]
  const having = items.flatMap((item) => {
    const value = feature.of(item, terms)
    if (value === null) return []
    const back = feature.with(feature.without(item, terms), value, terms)
    return isSame(back, item) ? [{ id: item.id, value }] : []
  })
  const last = having.at(-1)
  if (last === undefined) return null
  const same = single ? [last] : having.filter(({ value }) => isSame(value, last.value))
  const ids = same.map(({ id }) => id)
  const rest = changeItems(terms, feature.list, ids, (item) => feature.without(item, terms))
  return { shared: { value: last.value, ids: !single && ids.length === items.length ? null : ids }, rest }
}

/** The terms with a feature in the items that share it. */
export function giveFeature<L extends List, F>(terms: Terms, feature: Feature<L, F>, { value, ids }: Shared<F>): Terms {
  return changeItems(terms, feature.list, ids, (item) => feature.with(item, value, terms))
}

function changeItems<L extends List>(
  terms: Terms,
  list: L,
  ids: readonly Id[] | null,
  change: (item: Item<L>) => Item<L>,
): Terms {
  const items: readonly Item<L>[] = terms[list]
  return { ...terms, [list]: items.map((item) => (ids === null || ids.includes(item.id) ? change(item) : item)) }
}

/** "Salary and Benefits", "All cost lines": which a rule is about. */
export function wordWhich(ids: readonly Id[] | null, things: readonly Named[], all: string): string {
  return ids === null ? all : joinWords(ids.map((id) => callIt(things, id)))
}

/** Says that an earlier rule of the same kind is about one of the same things; null when none is. */
export function clashOver(ids: readonly Id[] | null, earlier: readonly Id[] | null): string | null {
  if (ids !== null && earlier !== null && !ids.some((id) => earlier.includes(id))) return null
  return 'Another rule says this of the same already: change that one, or choose others here.'
}
