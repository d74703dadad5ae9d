import { type ByYear, type Id, isByYear, type Money } from '@/lib/domain/terms/by-year'
import type { Terms } from '@/lib/domain/terms/terms'
import { checkTogether } from '../../fields/check-together'
import { transformed } from '../../fields/transformed'
import { typedField } from '../../fields/typed-field'
import { typedObject } from '../../fields/typed-object'
import type { Said } from '../../fields/typed-schema'
import { writeChosen } from '../../values/chosen-list'
import { clashOver, type Feature, giveFeature, type Shared, takeFeature } from '../fields/feature'
import { linesSchema, wordLines, writeLines } from '../fields/lines'
import { anyNamed } from '../fields/read-choice'
import { joinWords } from '../fields/selector'
import type { RuleKind } from '../rule-kind'
import { callIt } from '../rule-names'

const lineYears: Feature<'costLines', Id[]> = {
  list: 'costLines',
  of: ({ years }) => years ?? null,
  without({ years: _, ...line }, terms) {
    if (!('each' in line.amount)) return line
    return { ...line, amount: { ...line.amount, each: inEveryYear(line.amount.each, terms) } }
  },
  with(line, years) {
    if (!('each' in line.amount)) return { ...line, years }
    return { ...line, years, amount: { ...line.amount, each: inThese(line.amount.each, years) } }
  },
}

/** The contract years in which cost lines are there at all. */
export const lineYearsRule: RuleKind<Shared<Id[]>, 'line-years'> = {
  kind: 'line-years',
  label: 'Only in some contract years',
  hint: 'Equipment in the first year, an increase from the second: in other years the cost line is not there, which is not $0.',
  group: 'amounts',
  example: {
    sentence: 'Cibolo, Texas: shields and breaching tools for each campus are bought in 2025-26 only.',
    agreement: 'cibolo-tx-2025',
  },
  about: (id) => ({ lines: id }),
  schema(_, names) {
    const fields = typedObject({
      lines: linesSchema(names),
      years: typedField(
        anyNamed(
          names.years.map(({ id }) => id),
          'contract years',
        ),
      ),
    })
    return transformed(
      checkTogether(fields, ({ years }) =>
        years === null ? [{ field: 'years', sentence: 'Choose in which contract years it is there.' }] : [],
      ),
      ({ lines, years }: Said<typeof fields>): Shared<Id[]> => ({ ids: lines, value: years ?? [] }),
    )
  },
  apply: (terms, answer) => giveFeature(terms, lineYears, answer),
  take(terms) {
    const taken = takeFeature(terms, lineYears)
    return taken && { answer: taken.shared, rest: taken.rest }
  },
  write: ({ ids, value }) => ({ ...writeLines(ids), years: writeChosen(value) }),
  clash: ({ ids }, earlier) => clashOver(ids, earlier.ids),
  word: ({ ids, value }, names) =>
    `${wordLines(ids, names)}: only in ${joinWords(value.map((id) => callIt(names.years, id)))}.`,
}

/** Amounts by year with the years in which the line is not there left empty. */
function inEveryYear(each: ByYear<Money>, terms: Terms): ByYear<Money> {
  if (!isByYear(each)) return each
  return { byYear: { ...Object.fromEntries(terms.years.map(({ id }) => [id, null])), ...each.byYear } }
}

function inThese(each: ByYear<Money>, years: readonly Id[]): ByYear<Money> {
  if (!isByYear(each)) return each
  return { byYear: Object.fromEntries(Object.entries(each.byYear).filter(([id]) => years.includes(id))) }
}
