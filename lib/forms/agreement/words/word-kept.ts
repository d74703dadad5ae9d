import { nameStated } from '@/lib/domain/breakdown/checks/name-stated'
import { bearerName, nameOf } from '@/lib/domain/terms/names'
import type { Terms } from '@/lib/domain/terms/terms'
import { wordAmountTerm } from '@/lib/domain/terms/words/word-amount-term'
import { wordSteps } from '@/lib/domain/terms/words/word-steps'
import type { Answer } from './answer'

/**
 * What the cost terms hold that neither a section nor a special rule of the form can say, each as a sentence. Every change
 * made in the form keeps it.
 */
export function wordKept(terms: Terms): Answer[] {
  const name = (id: string) => bearerName(terms, id)
  const words = [
    ...terms.sources.map((source) => `${nameOf(source)}, a grant or credit.`),
    ...terms.limits.map(({ on, atMost }) => `${name(on)} pays at most ${wordAmountTerm(terms, atMost)}.`),
    ...terms.measures.map((measure) => `${nameOf(measure)}, a measure in ${measure.unit}.`),
    ...terms.allocations.map(({ of, by, steps }) => `What ${name(of)} pays by ${by}: ${wordSteps(terms, steps)}.`),
    ...terms.stated.map((stated) => `${nameStated(terms, stated)}, as the paper prints it.`),
    ...terms.notes,
    ...(Object.keys(terms.rounding).length === 0 ? [] : ['Its rules of rounding.']),
  ]
  return words.length === 0 ? [] : [{ term: 'Kept as it is', words }]
}
