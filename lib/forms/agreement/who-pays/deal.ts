import type { Ratio } from '@/lib/domain/money/ratio'
import type { ByYear, Money } from '@/lib/domain/terms/by-year'
import type { Limit } from '@/lib/domain/terms/split'

/** Every party's percent by its key; null for all of them: not recorded. */
export type Percents = Record<string, Ratio | null>

/** A sum of every year, or one for each; null: not recorded. */
export type Sum = ByYear<Money>

/** Who pays what, as the form asks it. */
export type Deal =
  | { kind: 'half'; keys: string[] }
  | { kind: 'percent'; percents: Percents }
  | { kind: 'whole'; payer: string }
  /** The percents hold for part of each year, "10/12"; one party pays the other months alone. */
  | { kind: 'months'; percents: Percents; fraction: Ratio; otherMonths: string }
  | ({ kind: 'fixed'; sum: Sum } & PayerAndRest)
  /** So much for each officer. */
  | ({ kind: 'officer'; sum: Sum } & PayerAndRest)
  | { kind: 'grant'; grant: { key: string; name: string }; sum: Sum; percents: Percents }
  | { kind: 'upTo'; percents: Percents; payer: string; atMost: Sum; each: boolean; per: LimitPer }
  /** The first hours, of all officers together or of each. */
  | ({ kind: 'hours'; n: Ratio | null; unit: HourUnit; each: boolean } & PayerAndRest)
  | { kind: 'equal'; keys: string[] }
  | { kind: 'positions'; positions: string[]; inFull: string; percents: Percents }
  /** Nothing by itself: special rules say who pays what. */
  | { kind: 'rules' }
  /** Rules that the form does not know how to say, kept as they are. */
  | { kind: 'kept' }

type PayerAndRest = { payer: string; rest: string }

export type DealKind = Deal['kind']

export const HOUR_UNITS = ['hours', 'days'] as const
export type HourUnit = (typeof HOUR_UNITS)[number]

/** What one balance of a limit is for. */
export const LIMIT_PERS = ['year', 'position', 'year position', 'all'] as const
export type LimitPer = (typeof LIMIT_PERS)[number]

/** Deals that a newcomer needs, then the rest; `kept` is offered only where there is something to keep. */
export const COMMON_DEALS = ['half', 'percent', 'whole'] as const satisfies readonly DealKind[]
export const MORE_DEALS = [
  'months',
  'upTo',
  'fixed',
  'officer',
  'grant',
  'hours',
  'positions',
  'equal',
  'rules',
] as const satisfies readonly DealKind[]

const PERS_OF: Record<LimitPer, Limit['per']> = {
  year: ['year'],
  position: ['position'],
  'year position': ['year', 'position'],
  all: [],
}

/** As the form says it; undefined where it has no words for it. */
export function toLimitPer(per: Limit['per']): LimitPer | undefined {
  const isSame = (kinds: Limit['per']) =>
    kinds.length === new Set(per).size && kinds.every((kind) => per.includes(kind))
  return LIMIT_PERS.find((choice) => isSame(PERS_OF[choice]))
}

export function fromLimitPer(per: LimitPer): Limit['per'] {
  return PERS_OF[per]
}
