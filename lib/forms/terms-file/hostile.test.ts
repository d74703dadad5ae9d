import { describe, expect, it } from 'vitest'
import { costBorneBy, totalCost } from '@/lib/domain/breakdown/folds/fold-table'
import { settle } from '@/lib/domain/breakdown/settle'
import { formatPath } from '@/lib/domain/terms/faults/fault'
import { readTermsFile, readTermsValue } from '@/lib/forms/terms-file/read-terms-file'
import { SMALLEST, settleFile } from '@/lib/forms/terms-file/settle-file'

/** The faults of a file as the command line prints them; none when it is read. */
function faultsOf(parts: object): string[] {
  const reading = readTermsValue({ ...SMALLEST, ...parts })
  return reading.ok ? [] : reading.faults.map(({ path, message }) => `${formatPath(path)}: ${message}`)
}

function faultsOfText(text: string): string[] {
  const reading = readTermsFile(text)
  return reading.ok ? [] : reading.faults.map(({ path, message }) => `${formatPath(path)}: ${message}`)
}

const lines = (count: number, amount: unknown = 100) =>
  Array.from({ length: count }, (_, index) => ({ id: `line ${index}`, amount }))

describe('what is too much is refused with a sentence', () => {
  it('ten thousand cost lines', () => {
    expect(faultsOf({ costLines: lines(10_000) })).toEqual(['costLines: expected at most 1000 cost lines'])
  })

  it('a thousand lines for a hundred parties', () => {
    const parties = Array.from({ length: 100 }, (_, index) => ({
      id: `party ${index}`,
      side: index === 0 ? 'agency' : 'district',
    }))
    const years = Array.from({ length: 5 }, (_, index) => ({
      id: `y${index}`,
      startsOn: `${2020 + index}-01-01`,
      endsOn: `${2020 + index}-12-31`,
    }))
    expect(faultsOf({ parties, years, costLines: lines(1_000), split: [{ steps: [{ rest: 'party 0' }] }] })).toEqual([
      'costLines: expected at most 9,000 cost lines times years, and at most 200,000 times those who pay; here it is 5,000 and 500,000',
    ])
  })

  it('a date in the year 9999', () => {
    expect(faultsOf({ years: [{ id: 'y1', startsOn: '9999-01-01', endsOn: '9999-12-31' }] })).toEqual([
      'years[0].startsOn: expected a date such as "2026-07-01", from 1900 to 2199, not "9999-01-01"',
      'years[0].endsOn: expected a date such as "2026-07-01", from 1900 to 2199, not "9999-12-31"',
    ])
  })

  it('nesting a hundred thousand deep', () => {
    const faults = faultsOfText(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(/^the file: expected/)
  })

  it('a text of four million characters, and one that is no JSON', () => {
    expect(faultsOfText(' '.repeat(4_000_000))).toEqual(['the file: expected at most 3 million characters'])
    expect(faultsOfText('{ "format": 1,')[0]).toMatch(/^the file: expected JSON: /)
  })

  it('percents of each other in a circle', () => {
    const percentOf = (of: string) => ({ percent: '10%', of: { costLines: [of] } })
    const costLines = [
      { id: 'a', amount: percentOf('b') },
      { id: 'b', amount: percentOf('c') },
      { id: 'c', amount: percentOf('a') },
    ]
    expect(faultsOf({ costLines })).toEqual([
      'costLines[0].amount.of: expected other cost lines: "a" comes to be a percent of itself',
    ])
  })

  it('a line of more than ten billion dollars counts as not recorded', () => {
    const breakdown = settleFile({
      costLines: [{ id: 'pay', amount: { each: 9_000_000_000, times: [{ n: 2, unit: 'years' }] } }],
    })
    expect(totalCost(breakdown).cents).toBeNull()
    expect(breakdown.warnings.map(({ name }) => name)).toContain('too-large')
  })
})

describe('what is much is settled exactly', () => {
  it('ratios with parts of thirty digits', () => {
    const share = `${'1'.repeat(30)}/${'3'.repeat(30)}`
    const breakdown = settleFile({ split: [{ steps: [{ shares: { schools: share } }, { rest: 'city' }] }] })
    expect(costBorneBy(breakdown, 'schools').cents).toBe(3_333_333)
    expect(costBorneBy(breakdown, 'city').cents).toBe(6_666_667)
  })

  it('a hundred parties that share one cent more than they can', () => {
    const ids = Array.from({ length: 100 }, (_, index) => `party ${index}`)
    const parties = ids.map((id, index) => ({ id, side: index === 0 ? 'agency' : 'district' }))
    const shares = Object.fromEntries(ids.map((id) => [id, '1/100']))
    const breakdown = settleFile({
      parties,
      costLines: [{ id: 'pay', amount: 1.01 }],
      split: [{ steps: [{ shares }] }],
    })
    expect(ids.map((id) => costBorneBy(breakdown, id).cents)).toEqual([2, ...Array.from({ length: 99 }, () => 1)])
  })

  it('five hundred lines, each a percent of the one before', () => {
    const costLines = [
      { id: 'l0', amount: 100 },
      ...Array.from({ length: 499 }, (_, index) => ({
        id: `l${index + 1}`,
        amount: { percent: '100%', of: { costLines: [`l${index}`] } },
      })),
    ]
    expect(totalCost(settleFile({ costLines })).cents).toBe(5_000_000)
  })
})

describe('what is wrong is refused where it is wrong', () => {
  const cases: [string, object, string[]][] = [
    [
      'shares beyond the whole',
      { split: [{ steps: [{ shares: { schools: '60%', city: '50%' } }] }] },
      ['split[0].steps[0].shares: expected shares of at most the whole; in y1 they add up to more than 100%'],
    ],
    [
      'an end before a start',
      { years: [{ id: 'y1', startsOn: '2025-07-01', endsOn: '2025-06-30' }] },
      ['years[0].endsOn: expected an end on or after the start'],
    ],
    [
      'an unknown party',
      { split: [{ steps: [{ rest: 'cty' }] }] },
      ['split[0].steps[0].rest: expected the id of a bearer (city, schools), not "cty"'],
    ],
    [
      'an unknown year in a list',
      { costLines: [{ id: 'pay', amount: { byYear: { y2: 5 } } }] },
      ['costLines[0].amount.each.byYear.y2: expected the id of a contract year (y1), not "y2"'],
    ],
    [
      'letters for dollars',
      { costLines: [{ id: 'pay', amount: 'a lot' }] },
      [
        'costLines[0].amount: expected dollars such as 87010, "87010.50" or "$87,010.50", at most two decimals and ten billion, not "a lot"',
      ],
    ],
    [
      'three decimals',
      { costLines: [{ id: 'pay', amount: 0.125 }] },
      [
        'costLines[0].amount: expected dollars such as 87010, "87010.50" or "$87,010.50", at most two decimals and ten billion, not 0.125',
      ],
    ],
    [
      'a misspelt entry',
      { costLines: [{ id: 'pay', amount: 1, catgory: 'salary' }] },
      ['costLines[0].catgory: expected no such entry: the format does not know it'],
    ],
    [
      'a share in words',
      { split: [{ steps: [{ shares: { schools: 'half' } }, { rest: 'city' }] }] },
      [
        'split[0].steps[0].shares.schools: expected a number such as 2, "1,440", "10/12", "50%" or "33 1/3%", not "half"',
      ],
    ],
    [
      'a negative share',
      { split: [{ steps: [{ shares: { schools: '-5%' } }, { rest: 'city' }] }] },
      ['split[0].steps[0].shares: expected shares of zero or more'],
    ],
    [
      'a step after the rest',
      { split: [{ steps: [{ rest: 'city' }, { shares: { schools: '5%' } }] }] },
      ['split[0].steps[0]: expected the rest to be the last step: nothing is left for those after it'],
    ],
    [
      'officers of no position',
      { costLines: [{ id: 'pay', amount: { each: 5, times: ['headcount'] } }] },
      ['costLines[0].position: expected a position, whose headcount the amount is multiplied by'],
    ],
    [
      'an id twice',
      {
        parties: [
          { id: 'city', side: 'agency' },
          { id: 'schools', side: 'district' },
          { id: 'city', side: 'other' },
        ],
      },
      ['parties[2].id: expected an id of its own: "city" is already used'],
    ],
    ['another version', { format: 2 }, ['format: expected 1, the version of this format, not 2']],
    [
      'two plans for one debt',
      {
        billing: [
          { from: 'schools', to: 'city', payments: 1 },
          { from: 'schools', to: 'city', payments: 2 },
        ],
      },
      ['billing[1]: expected one plan for the payments between two parties in a year; an earlier entry covers them'],
    ],
    [
      'a fraction of more than one',
      {
        split: [
          { steps: [{ of: { fraction: '13/12', unit: 'months' }, shares: { schools: '50%' } }, { rest: 'city' }] },
        ],
      },
      ['split[0].steps[0].of.fraction: expected a part from 0 to 1, such as "10/12"'],
    ],
    [
      'a printed figure of nobody',
      { stated: [{ what: 'pays', is: 5 }] },
      ['stated[0].of: expected the id of a party, source or part, for "pays"'],
    ],
    [
      'a negative number of hours',
      { costLines: [{ id: 'pay', amount: { each: 5, times: [{ n: -1, unit: 'hours' }] } }] },
      ['costLines[0].amount.times[0].n: expected a number of zero or more, not "-1"'],
    ],
  ]

  it.each(cases)('%s', (_, parts, faults) => {
    expect(faultsOf(parts)).toEqual(faults)
  })

  it('with every fault at once', () => {
    const faults = faultsOf({ parties: [{ id: 'city', side: 'town' }], years: 'soon', split: 'half' })
    expect(faults).toHaveLength(3)
  })

  it('and settle is never asked', () => {
    const reading = readTermsValue(SMALLEST)
    expect(reading.ok && settle(reading.content.terms).warnings).toEqual([])
  })
})
