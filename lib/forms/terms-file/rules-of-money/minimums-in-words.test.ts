import { describe, expect, it } from 'vitest'
import { wordDraw, worthSaying } from '@/lib/domain/breakdown/words/word-draw'
import { settleFile } from '@/lib/forms/terms-file/settle-file'

const MINIMUM = { id: 'min', on: 'schools', atLeast: 60_000 }

/** What the schools bear in words, step by step, and the warnings. */
function told(parts: object) {
  const breakdown = settleFile({ minimums: [MINIMUM], ...parts })
  const draws = worthSaying(breakdown.draws).filter(({ bearerId }) => bearerId === 'schools')
  return {
    sentences: draws.map((draw) => wordDraw(breakdown, draw)),
    warnings: breakdown.warnings.map(({ message }) => message),
  }
}

describe('a minimum that a limit stops', () => {
  it('gives way to the limit by its name, in the sentence and in the warning', () => {
    const percent = { percent: '60%', of: { costLines: ['pay'] } }
    const limits = [{ id: 'max', name: 'Ceiling', on: 'schools', per: ['year'], atMost: percent }]
    const file = {
      costLines: [{ id: 'pay', amount: 99_000 }],
      split: [{ steps: [{ amounts: { schools: 60_242.16 } }, { rest: 'city' }] }],
      limits,
    }
    expect(told(file)).toEqual({
      sentences: [
        'A fixed sum, $60,242.16, but not to exceed $59,400, that is 60% of $99,000 (Ceiling), paid by schools toward pay, y1.',
        'What schools pays is not raised to $60,000, the least that it pays: the least gives way to a ceiling of $59,400, that is 60% of $99,000 (Ceiling).',
      ],
      warnings: [
        'schools bears $600 less in y1 than the least it is to bear, $60,000: the least gives way to a ceiling of $59,400, that is 60% of $99,000 (Ceiling).',
      ],
    })
  })

  it('is met as far as the limit lets through; a limit or a minimum without a name has none', () => {
    const limits = [{ id: 'nte', on: 'schools', per: ['year'], atMost: 55_000 }]
    expect(told({ limits })).toEqual({
      sentences: [
        'pay, y1: $100,000 × 50% = $50,000, paid by schools.',
        'What schools pays is raised by $5,000 to $55,000, toward $60,000, the least that it pays, out of what is left of pay, y1: $50,000: the least gives way to a ceiling of $55,000.',
      ],
      warnings: [
        'schools bears $5,000 less in y1 than the least it is to bear, $60,000: the least gives way to a ceiling of $55,000.',
      ],
    })
  })
})

describe('a minimum that others make room for', () => {
  const PARTIES = ['city', 'schools', 'college'].map((id) => ({ id, side: id === 'city' ? 'agency' : 'district' }))

  it('is out of their shares where nothing was left', () => {
    const split = [{ steps: [{ shares: { city: '60%', schools: '20%', college: '20%' } }] }]
    expect(told({ parties: PARTIES, split }).sentences[1]).toBe(
      'What schools pays is raised by $40,000 to $60,000, the least that it pays, out of what was cut from the shares of city and college.',
    )
  })

  it('is out of what was left as well', () => {
    const split = [{ steps: [{ shares: { city: '50%', schools: '20%', college: '20%' } }, { rest: 'city' }] }]
    expect(told({ parties: PARTIES, split }).sentences[1]).toBe(
      'What schools pays is raised by $40,000 to $60,000, the least that it pays, out of what is left of pay, y1: $40,000, of which $30,000 was cut from the shares of city and college.',
    )
  })
})

describe('no minimum', () => {
  it('can be met by whom no rule gives anything', () => {
    const split = [{ steps: [{ rest: 'city' }] }]
    expect(told({ split }).warnings).toEqual([
      'schools bears $60,000 less in y1 than the least it is to bear, $60,000: no step of a rule is for it.',
    ])
  })
})

describe('a limit without a name', () => {
  it('that is not recorded is called by whom it is on', () => {
    const limits = [{ id: 'nte', on: 'schools', per: ['year'], atMost: null }]
    expect(told({ limits, minimums: [{ ...MINIMUM, atLeast: 1 }] }).warnings).toEqual([
      'The limit on schools (not to exceed) is not recorded for y1: no figure is held to it.',
    ])
  })
})

describe('a fixed sum of nothing', () => {
  it('is not said of a contract year', () => {
    const split = [{ steps: [{ amounts: { schools: 0 } }, { shares: { schools: '60%' } }, { rest: 'city' }] }]
    expect(told({ split }).sentences).toEqual(['pay, y1: $100,000 × 60% = $60,000, paid by schools.'])
  })
})
