import { expect, it } from 'vitest'
import { followDays } from './follow-days'

const BEFORE = {
  ...{ title: 'Officers', startsOn: '2023-07-01', endsOn: '2024-06-30' },
  ...{ 'officers.0.startsOn': '2023-07-01', 'officers.0.endsOn': '2024-06-30' },
  ...{ 'officers.1.startsOn': '2023-09-01', 'officers.1.endsOn': '' },
}

it('officers of the whole agreement serve its new days, others the days that were typed', () => {
  const after = { ...BEFORE, startsOn: '2022-07-01', endsOn: '2023-06-30' }
  expect(followDays(BEFORE, after)).toEqual({
    ...after,
    ...{ 'officers.0.startsOn': '2022-07-01', 'officers.0.endsOn': '2023-06-30' },
  })
})

it('nothing follows a day that is not there yet, or was not', () => {
  expect(followDays(BEFORE, { ...BEFORE, startsOn: '' })).toEqual({ ...BEFORE, startsOn: '' })
  const without = { ...BEFORE, startsOn: '', 'officers.1.startsOn': '' }
  expect(followDays(without, { ...without, startsOn: '2022-07-01' })).toEqual({ ...without, startsOn: '2022-07-01' })
})
