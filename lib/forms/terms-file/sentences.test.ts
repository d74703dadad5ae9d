import { describe, expect, it } from 'vitest'
import { costBorneBy } from '@/lib/domain/breakdown/folds/fold-table'
import { wordCell } from '@/lib/domain/breakdown/words/word-cell'
import { wordPayments } from '@/lib/domain/breakdown/words/word-payment'
import { settleFile } from '@/lib/forms/terms-file/settle-file'

const breakdown = settleFile({
  parties: [
    { id: 'city', name: 'City of Elm', side: 'agency' },
    { id: 'schools', name: 'Elm Schools', side: 'district' },
    { id: 'college', name: 'Elm College', side: 'district' },
  ],
  sources: [{ id: 'cops', name: 'COPS grant' }],
  years: [
    { id: 'y1', name: '2024-25', startsOn: '2024-07-01', endsOn: '2025-06-30' },
    { id: 'y2', name: '2025-26', startsOn: '2025-07-01', endsOn: '2026-06-30' },
  ],
  positions: [{ id: 'sro', headcount: 2 }],
  measures: [
    { id: 'enrollment', name: 'Enrollment', unit: 'students', values: { schools: 300, college: '1,200' } },
    { id: 'levy', name: 'Safe schools levy', unit: 'dollars', values: { byYear: { y1: 20_000 } } },
  ],
  costLines: [
    {
      id: 'pay',
      name: 'Pay',
      position: 'sro',
      amount: { each: { byYear: { y1: 46_000.25 } }, times: ['headcount'], grows: { by: '3%' } },
    },
    { id: 'overhead', name: 'Overhead', amount: { percent: '10%', of: { costLines: ['pay'] } } },
    {
      id: 'overtime',
      name: 'Overtime',
      years: ['y1'],
      amount: { each: 60, eachAtMost: 55, times: [{ n: '1500', unit: 'hours', beyond: 40 }] },
    },
    { id: 'substitutes', name: 'Substitutes', amount: { each: 350, times: [{ n: 18, unit: 'days', upTo: true }] } },
    { id: 'work', name: 'Levy work', amount: { part: '1/2', ofMeasure: 'levy' } },
    { id: 'car', name: 'Vehicle', amount: null },
  ],
  split: [
    {
      when: { costLines: ['overtime'] },
      per: 'line',
      steps: [{ of: { firstUnits: [{ n: 1000, unit: 'hours' }] }, shares: { schools: '100%' } }, { rest: 'city' }],
    },
    { when: { costLines: ['substitutes'] }, steps: [{ measure: 'enrollment' }] },
    {
      when: { costLines: ['work'] },
      steps: [{ of: { first: 4_000 }, shares: { schools: '50%' } }, { shares: { college: '10%' } }],
    },
    { when: { costLines: ['car'] }, steps: [{ shares: { schools: '50%' } }, { rest: 'city' }] },
    {
      steps: [
        { amounts: { cops: 20_000 } },
        { of: { fraction: '10/12', unit: 'months', statedAs: '83%' }, shares: { schools: '50%' } },
        { rest: 'city' },
      ],
    },
  ],
  limits: [
    {
      id: 'cap',
      name: 'School cap',
      on: 'schools',
      when: { costLines: ['pay', 'overhead'] },
      per: ['year'],
      atMost: 33_000,
    },
  ],
  rounding: { share: { to: 1, mode: 'up' } },
  billing: [
    {
      from: 'schools',
      to: 'city',
      years: ['y1'],
      payments: ['12-15', '06-15'],
      openingCredit: 500,
      condition: 'if staffed',
    },
    { from: 'college', to: 'city', years: ['y1'], payments: 4 },
  ],
})

/** The sentences of one cell: the cost line's own first. */
function sentences(yearId: string, costLineId: string, bearerId: string): string[] {
  const cell = breakdown.cells.find(
    (each) => each.yearId === yearId && each.costLineId === costLineId && each.bearerId === bearerId,
  )
  return cell ? wordCell(breakdown, cell) : []
}

describe('how a figure was calculated, in sentences', () => {
  it('a rate that grew, a part of the time, rounding, a limit, and the line’s part of the pool', () => {
    expect(sentences('y2', 'pay', 'schools')).toEqual([
      'Pay, 2025-26, paid out by City of Elm: $47,380.26 ($46,000.25 in 2024-25, plus 3%) × 2 officers = $94,760.52.',
      'What is left of Pay and Overhead, 2025-26: $84,236.57 × 10 of 12 months (printed as 83%) × 50% = $35,098.570…, rounded up to $1: $35,099, but not to exceed $33,000 (School cap), paid by Elm Schools.',
      'Of this, Elm Schools pays $30,000 for Pay.',
    ])
  })

  it('a percent of another line, a fixed sum, and the rest', () => {
    expect(sentences('y1', 'overhead', 'cops')).toEqual([
      'Overhead, 2024-25, paid out by City of Elm: 10% of Pay ($92,000.50) = $9,200.05.',
      'A fixed sum, $20,000, paid by COPS grant toward Pay and Overhead, 2024-25.',
      'Of this, COPS grant pays $1,818.18 for Overhead.',
    ])
    expect(sentences('y1', 'overhead', 'city')[1]).toBe(
      'What is left of Pay and Overhead, 2024-25: $48,200.55, paid by City of Elm.',
    )
  })

  it('a rate held to its limit, hours beyond some, and the first hours', () => {
    expect(sentences('y1', 'overtime', 'schools')).toEqual([
      'Overtime, 2024-25, paid out by City of Elm: $55 (held down from $60) × 1,460 hours (1,500 less the first 40) = $80,300.',
      'Overtime, 2024-25: $80,300, of which the first 1,000 hours × 100% = $55,000, paid by Elm Schools.',
    ])
  })

  it('up to so many days, and a measure', () => {
    expect(sentences('y1', 'substitutes', 'college')).toEqual([
      'Substitutes, 2024-25, paid out by City of Elm: $350 × up to 18 days = at most $6,300; 1 amount not recorded.',
      'Substitutes, 2024-25: at most $6,300 (1 amount not recorded) × 1,200 of 1,500 students = at most $5,040, paid by Elm College.',
    ])
  })

  it('a part of a named quantity, the first dollars, what is left, and what nobody bears', () => {
    expect(sentences('y1', 'work', 'schools')).toEqual([
      'Levy work, 2024-25, paid out by City of Elm: 1/2 of Safe schools levy ($20,000) = $10,000.',
      'Levy work, 2024-25: $10,000, of which the first $4,000 × 50% = $2,000, paid by Elm Schools.',
    ])
    expect(sentences('y1', 'work', 'college')[1]).toBe(
      'What is left of Levy work, 2024-25: $8,000 × 10% = $800, paid by Elm College.',
    )
    expect(sentences('y1', 'work', 'unallocated')[1]).toBe(
      'Levy work, 2024-25: $7,200 is left, and no term says who bears it.',
    )
    expect(sentences('y2', 'work', 'schools')[0]).toBe(
      'Levy work, 2025-26, paid out by City of Elm: 1/2 of Safe schools levy (not recorded) = not recorded.',
    )
  })

  it('what is not recorded', () => {
    expect(sentences('y1', 'car', 'schools')).toEqual([
      'Vehicle, 2024-25, paid out by City of Elm: not recorded.',
      'Vehicle, 2024-25: an amount not recorded × 50% = not recorded, paid by Elm Schools.',
    ])
  })

  it('payments, those alike told together', () => {
    expect(wordPayments(breakdown)).toEqual([
      'Payment 1 of 2 for 2024-25, due December 15, 2024 (if staffed): at least $44,500 (2 amounts not recorded) from Elm Schools to City of Elm, after $500 of credit.',
      'Payment 2 of 2 for 2024-25, due June 15, 2025 (if staffed): at least $45,000 (2 amounts not recorded) from Elm Schools to City of Elm.',
      'Payments 1 to 3 of 4 for 2024-25, each: at least $200, at most $1,460 (1 amount not recorded) from Elm College to City of Elm.',
      'Payment 4 of 4 for 2024-25: at least $199.99, at most $1,460 (1 amount not recorded) from Elm College to City of Elm.',
    ])
  })

  it('warnings, each with its figures', () => {
    expect(breakdown.warnings.map(({ message }) => message)).toEqual([
      '$7,200 of Levy work in 2024-25 is borne by nobody.',
      'An amount not recorded of Levy work in 2025-26 is borne by nobody.',
      // 92,000.50 + 9,200.05 − 20,000 = 81,200.55; × 10/12 = 67,667.125; × 83% = 67,396.4565
      '10 of 12 months is 83.33%, printed as 83%: in 2024-25 $67,667.13, where the printed percent would give $67,396.46.',
      'Not recorded: number of days, 2024-25; Vehicle, 2024-25; number of days, 2025-26; Safe schools levy, 2025-26; Vehicle, 2025-26.',
    ])
  })

  it('actuals, growth before rounding, and rounding of other kinds', () => {
    const file = (parts: object) => {
      const settled = settleFile({ split: [{ steps: [{ rest: 'city' }] }], ...parts })
      expect(costBorneBy(settled, 'city').cents).not.toBeNull()
      return settled.cells.map((cell) => wordCell(settled, cell)[0])
    }
    const hours = { each: 62.5, times: [{ n: 100, unit: 'hours' }] }
    expect(
      file({ costLines: [{ id: 'pay', amount: 5, trueUp: 'amount' }], actuals: { amounts: { pay: { y1: 90 } } } }),
    ).toEqual(['pay, y1, paid out by city: $90, the actual amount.'])
    expect(
      file({ costLines: [{ id: 'pay', amount: hours, trueUp: 'units' }], actuals: { units: { pay: { y1: 90 } } } }),
    ).toEqual(['pay, y1, paid out by city: $62.50 × 90 hours = $5,625, with the actual number of hours.'])
    expect(
      file({ costLines: [{ id: 'pay', amount: hours, trueUp: 'rate' }], actuals: { rates: { pay: { y1: 60 } } } }),
    ).toEqual(['pay, y1, paid out by city: $60 × 100 hours = $6,000, with the actual rate.'])
    expect(
      file({
        costLines: [{ id: 'pay', amount: { each: 10.01, times: [{ n: '1/3', unit: 'year' }] } }],
        rounding: { line: { to: 0.05 } },
      }),
    ).toEqual(['pay, y1, paid out by city: $10.01 × 1/3 year = $3.336…, rounded to the nearest 5¢: $3.35.'])
    const years = ['y1', 'y2', 'y3'].map((id, index) => ({
      id,
      startsOn: `${2024 + index}-01-01`,
      endsOn: `${2024 + index}-12-31`,
    }))
    expect(
      file({ years, costLines: [{ id: 'pay', amount: { each: 135.04, grows: { by: '15%', from: 'unrounded' } } }] })[2],
    ).toBe('pay, y3, paid out by city: $178.59 ($155.296 in y2 before rounding, plus 15%).')
    expect(file({ years, costLines: [{ id: 'pay', amount: { each: 100, grows: { plus: 2.5 } } }] })[1]).toBe(
      'pay, y2, paid out by city: $102.50 ($100 in y1, plus $2.50).',
    )
  })
})
