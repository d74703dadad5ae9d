import { expect, it } from 'vitest'
import { wordDraw } from '@/lib/domain/breakdown/words/word-draw'
import { settleFile } from '@/lib/forms/terms-file/settle-file'

const breakdown = settleFile({
  parties: [
    { id: 'city', side: 'agency' },
    { id: 'schools', name: 'Elm Schools', side: 'district', parts: ['north', 'central'] },
  ],
  split: [{ steps: [{ shares: { schools: '60%' } }, { rest: 'city' }] }],
  allocations: [{ of: 'schools', by: 'Campus', steps: [{ shares: { north: '50%' } }, { rest: 'central' }] }],
})

it('the parts of a share are parts of what the party pays, and say so', () => {
  expect(breakdown.draws.slice(2).map((draw) => wordDraw(breakdown, draw))).toEqual([
    'What Elm Schools pays of pay, y1: $60,000 × 50% = $30,000, paid by north.',
    'What is left of what Elm Schools pays of pay, y1: $30,000, paid by central.',
  ])
})
