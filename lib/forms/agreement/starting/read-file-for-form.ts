import type { Fault } from '@/lib/domain/terms/faults/fault'
import type { Terms } from '@/lib/domain/terms/terms'
import { readTermsFile, type TermsFileReading } from '@/lib/forms/terms-file/read-terms-file'
import { MOST_COST_LINES } from '../values/change-rows'

/** Far above any agreement, and what a form of it still opens in a moment. */
const MOST_WORK = 200_000

/** Reads a terms file that is to become a form. Refused besides its faults: one that is larger than a form can be. */
export function readFileForForm(text: string): TermsFileReading {
  const reading = readTermsFile(text)
  if (!reading.ok) return reading
  const faults = findFormSizeFaults(reading.content.terms)
  return faults.length === 0 ? reading : { ok: false, faults }
}

function findFormSizeFaults(terms: Terms): Fault[] {
  const { costLines, years } = terms
  if (costLines.length > MOST_COST_LINES) {
    const message = `expected at most ${MOST_COST_LINES} cost lines in an agreement, not ${costLines.length}`
    return [{ path: ['costLines'], message }]
  }
  const rules = countRules(terms)
  const most = Math.floor(MOST_WORK / (costLines.length * years.length))
  if (rules <= most) return []
  const message = `expected at most ${most} rules, limits, grants, printed figures and notes together beside so many cost lines and years, not ${rules}`
  return [{ path: ['split'], message }]
}

function countRules(terms: Terms): number {
  const { split, limits, sources, measures, allocations, billing, stated, notes } = terms
  return [split, limits, sources, measures, allocations, billing, stated, notes].flat().length
}
