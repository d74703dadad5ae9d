import { allocate } from '@/lib/domain/breakdown/allocate'
import { scheduleParts } from '@/lib/domain/breakdown/billing/schedule-parts'
import { splitOpenParts } from '@/lib/domain/breakdown/billing/split-open-parts'
import { splitParts } from '@/lib/domain/breakdown/billing/split-parts'
import { growRate } from '@/lib/domain/breakdown/lines/grow-rate'
import { holdAmount } from '@/lib/domain/breakdown/lines/hold-amount'
import { takeActuals } from '@/lib/domain/breakdown/lines/take-actuals'
import { assignMinimums } from '@/lib/domain/breakdown/pools/assign-minimums'
import { limitOverYearBefore } from '@/lib/domain/breakdown/pools/limit-over-year-before'
import { makeRoom } from '@/lib/domain/breakdown/pools/make-room'
import { meetMinimums } from '@/lib/domain/breakdown/pools/meet-minimums'
import type { RareParts } from '@/lib/domain/breakdown/run'

/** All of them. A browser that settles a plain form as it is typed does without, and loads so much less. */
export const RARE_PARTS: RareParts = {
  takeActuals,
  growRate,
  holdAmount,
  assignMinimums,
  makeRoom,
  meetMinimums,
  limitOverYearBefore,
  allocate,
  scheduleParts,
  splitParts,
  splitOpenParts,
}
