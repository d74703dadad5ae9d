import { describe, expect, it } from 'vitest'
import { proposeDates } from '@/lib/domain/agreement/renewal/propose-dates'
import { sumFigures } from '@/lib/domain/breakdown/figures'
import { totalCost } from '@/lib/domain/breakdown/folds/fold-table'
import { settle } from '@/lib/domain/breakdown/settle'
import { endTermsOn } from '@/lib/domain/terms/end-terms-on'
import { findFaults } from '@/lib/domain/terms/faults/find-faults'
import { continueTerms, findYearsBeside } from '@/lib/domain/terms/renew/continue-terms'
import { NO_RAISE } from '@/lib/domain/terms/renew/raise'
import { readTermsFile } from '@/lib/forms/terms-file/read-terms-file'
import { writeTermsFile } from '@/lib/forms/terms-file/write/write-terms-file'
import { makeContractYears } from '../build-terms/contract-years'
import { agreementOf, LIBRARY_NAMES, readLibrary } from '../testing/library'

describe('every published agreement, renewed as it is', () => {
  it.each(LIBRARY_NAMES)('%s can be settled, and costs what its last year did', (name) => {
    const terms = readLibrary(name)
    const { entry } = agreementOf(name, terms)
    const renewed = continueTerms(terms, makeContractYears(proposeDates(entry)), NO_RAISE)
    expect(findFaults(renewed)).toEqual([])
    const [first] = renewed.years
    const [before, after] = [settle(terms), settle(renewed)]
    const old = findYearsBeside(terms.years).map(({ id }) => totalCost(before, { yearId: id }))
    expect(totalCost(after, { yearId: first?.id ?? '' }).cents).toEqual(sumFigures(old).cents)
  })
})

describe('every published agreement, ended early', () => {
  it.each(LIBRARY_NAMES)('%s is without fault in whichever year it ends, is read again, and can be renewed', (name) => {
    const terms = readLibrary(name)
    for (const { startsOn, endsOn } of terms.years) {
      for (const lastDay of [startsOn, endsOn]) {
        const ended = endTermsOn(terms, lastDay)
        expect(findFaults(ended)).toEqual([])
        const reading = readTermsFile(writeTermsFile(ended))
        expect(reading.ok ? reading.content.terms : reading.faults).toEqual(JSON.parse(JSON.stringify(ended)))
        expect(findFaults(continueTerms(ended, terms.years, NO_RAISE))).toEqual([])
      }
    }
  })
})
