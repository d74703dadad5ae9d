import type { Choice } from '@/components/ui/forms/select-field'
import type { COMMON_DEALS, MORE_DEALS } from '@/lib/forms/agreement/who-pays/deal'

type DealChoice<Value extends string> = Choice & { value: Value }

/** What most agreements say. */
export const COMMON_CHOICES: DealChoice<(typeof COMMON_DEALS)[number]>[] = [
  { value: 'half', label: 'Half and half', hint: 'Each of the two parties pays 50% of every cost line.' },
  { value: 'percent', label: 'Another percent', hint: 'Each party pays its percent of every cost line.' },
  { value: 'whole', label: 'One party pays all of it', hint: 'It pays or reimburses every cost line in full.' },
]

/** What fewer agreements say. */
export const MORE_CHOICES: DealChoice<(typeof MORE_DEALS)[number]>[] = [
  {
    value: 'months',
    label: 'Not all months are shared',
    hint: 'The percents hold for some months of the year, like 10 of 12. One party pays the other months alone.',
  },
  {
    value: 'upTo',
    label: 'A percent, not to exceed an amount',
    hint: 'What one party’s percent comes to beyond the amount, the other pays.',
  },
  { value: 'fixed', label: 'A fixed sum', hint: 'One party pays a sum whatever the cost is, another pays the rest.' },
  { value: 'officer', label: 'So much for each officer', hint: 'A fixed sum, times the number of officers.' },
  { value: 'grant', label: 'A grant first, then percents', hint: 'The parties share what the grant leaves.' },
  {
    value: 'hours',
    label: 'The first hours or days',
    hint: 'One party pays up to so many hours or days, another those beyond. Cost lines by the hour or day.',
  },
  {
    value: 'positions',
    label: 'Some positions in full, the others shared',
    hint: 'One party pays some positions alone. The percents are of all the rest.',
  },
  { value: 'equal', label: 'Equal shares of three or more', hint: 'The city or county pays the odd cents.' },
  {
    value: 'rules',
    label: 'None of these: each part its own way',
    hint: 'Special rules say who pays which cost line, position or year, step by step.',
  },
]

/** Only where the rules of an agreement are none of the others. */
export const KEPT_CHOICE: DealChoice<'kept'> = {
  value: 'kept',
  label: 'As it is now',
  hint: 'The rules of this agreement are kept as they are. Another choice replaces them.',
}
