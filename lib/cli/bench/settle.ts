import { settle } from '@/lib/domain/breakdown/settle'
import { calendarDate } from '@/lib/domain/calendar/calendar-date'
import { cents } from '@/lib/domain/money/cents'
import { ratio } from '@/lib/domain/money/ratio'
import { makeTerms, type Terms } from '@/lib/domain/terms/terms'

/** A typical agreement: three parties, a grant, time fraction, a limit, twelve payments. */
function typicalTerms(seed: number, lines: number, years: number): Terms {
  const yearIds = Array.from({ length: years }, (_, index) => `${2024 + index}`)
  return makeTerms({
    parties: [
      { id: 'city', side: 'agency' },
      { id: 'north', side: 'district' },
      { id: 'south', side: 'district' },
    ],
    sources: [{ id: 'grant' }],
    years: yearIds.map((id) => ({
      id,
      startsOn: calendarDate(`${id}-07-01`),
      endsOn: calendarDate(`${Number(id) + 1}-06-30`),
    })),
    positions: [{ id: 'sro', headcount: ratio('3') }],
    costLines: Array.from({ length: lines }, (_, index) => ({
      id: `line${index}`,
      category: index % 2 === 0 ? 'salary' : 'vehicle',
      position: 'sro',
      incurredBy: 'city',
      trueUp: 'amount' as const,
      amount: {
        each: { byYear: { '2024': cents(100_000 + ((seed * 7_919 + index * 104_729) % 9_000_000)) } },
        times: ['headcount' as const],
        grows: { by: ratio('3%'), from: 'rounded' as const },
      },
    })),
    split: [
      {
        steps: [
          { amounts: { grant: { each: cents(5_000_000) } } },
          { of: { fraction: ratio('10/12'), unit: 'months' }, shares: { north: ratio('1/3'), south: ratio('1/4') } },
          { rest: 'city' },
        ],
      },
    ],
    limits: [{ id: 'cap', on: 'north', per: ['year'], atMost: { each: cents(90_000_000) } }],
    billing: [{ from: 'north', to: 'city', payments: { count: 12 }, residue: 'last' }],
  })
}

/** Milliseconds that one call takes: the median of several, after a warm-up. */
function medianMs(run: (index: number) => void, times: number): number {
  for (let index = 0; index < times / 5; index++) run(index)
  const spent = Array.from({ length: times }, (_, index) => {
    const start = performance.now()
    run(index)
    return performance.now() - start
  }).sort((a, b) => a - b)
  return spent[Math.floor(times / 2)] ?? Number.NaN
}

function report(what: string, ms: number): void {
  console.log(`${what}: ${ms.toFixed(2)} ms`)
}

const many = Number(process.env.AGREEMENTS ?? 10_000)
const year = Array.from({ length: 50 }, (_, seed) => typicalTerms(seed, 20, 1))
const form = Array.from({ length: 50 }, (_, seed) => typicalTerms(seed, 50, 3))
report(
  'a year of 20 cost lines and 3 parties',
  medianMs((index) => settle(year[index % 50] ?? typicalTerms(0, 20, 1)), 1_000),
)
report(
  'a form of 50 cost lines over 3 years',
  medianMs((index) => settle(form[index % 50] ?? typicalTerms(0, 50, 3)), 100),
)

const start = performance.now()
let cells = 0
let highest = 0
for (let seed = 0; seed < many; seed++) {
  cells += settle(typicalTerms(seed, 6, 5)).cells.length
  if (seed % 500 === 0) highest = Math.max(highest, process.memoryUsage().heapUsed)
}
report(
  `${many} agreements of 5 years (${cells} cells, heap at most ${Math.round(highest / 1e6)} MB)`,
  performance.now() - start,
)
