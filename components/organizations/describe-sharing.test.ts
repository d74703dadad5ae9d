import { describe, expect, it } from 'vitest'
import { describeSharing } from './describe-sharing'

const request = (name: string, toUs: boolean) => ({
  id: name,
  askedAt: new Date('2026-11-20T20:00:00Z'),
  toUs,
  other: { organizationId: name, name, shortName: name },
})

describe('describeSharing', () => {
  it.each([
    ['nothing', [], 'No request to share waits for an answer.'],
    ['one to us', [request('City of Alder', true)], 'City of Alder asks to share its agreements with you.'],
    [
      'several to us',
      [request('City of Alder', true), request('Birch County', true), request('City of Cedar', false)],
      '2 organizations ask to share their agreements with you.',
    ],
    [
      'only our own',
      [request('City of Alder', false)],
      'Nobody waits for your answer. What you asked is not answered yet.',
    ],
  ])('says %s', (_, requests, sentence) => expect(describeSharing(requests)).toBe(sentence))
})
