import { expect, it } from 'vitest'
import { breakdownAsText } from '@/lib/cli/cost/breakdown-as-text'
import { settleFile } from '@/lib/forms/terms-file/settle-file'

const breakdown = settleFile({
  parties: [
    { id: 'city', side: 'agency' },
    { id: 'schools', name: 'Elm Schools', side: 'district', parts: ['north', 'central'] },
  ],
  split: [{ steps: [{ shares: { schools: '60%' } }, { rest: 'city' }] }],
  allocations: [{ of: 'schools', by: 'Campus', steps: [{ shares: { north: '50%' } }, { rest: 'central' }] }],
})

it('the parts of a share stand in a table of their own', () => {
  const [table] = /^Campus of Elm Schools[\s\S]*?^Together.*$/m.exec(breakdownAsText(breakdown)) ?? []
  const rows = table?.split('\n').filter((line) => !line.startsWith('-'))
  expect(rows?.map((line) => line.trim().split(/ {2,}/))).toEqual([
    ['Campus of Elm Schools', 'Share'],
    ['north', '$30,000.00'],
    ['central', '$30,000.00'],
    ['Together', '$60,000.00'],
  ])
})

it('a heading begins with a capital, and what member towns owe is said after the payments', () => {
  const text = breakdownAsText(
    settleFile({
      parties: [
        { id: 'city', side: 'agency' },
        { id: 'region', name: 'North Valley Schools', side: 'district', parts: ['Ashby', 'Stowe'] },
      ],
      split: [{ steps: [{ rest: 'region' }] }],
      allocations: [
        { of: 'region', by: 'member town', owed: true, steps: [{ shares: { Ashby: '60%' } }, { rest: 'Stowe' }] },
      ],
    }),
  )
  expect(text).toContain('\nMember town of North Valley Schools')
  expect(text).toContain(
    [
      'Owed to a party by its parts',
      '  Ashby owes North Valley Schools $60,000 for y1.',
      '  Stowe owes North Valley Schools $40,000 for y1.',
    ].join('\n'),
  )
})
