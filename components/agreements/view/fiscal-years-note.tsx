import type { PartyView } from '@/lib/domain/agreement/agreement-view'
import type { DateRange } from '@/lib/domain/calendar/date-range'
import { wordFiscalYears } from '@/lib/domain/calendar/word-fiscal-years'
import { startMonthOf } from '@/lib/domain/dashboards/choose-fiscal-year'

type FiscalYearsNoteProps = { year: DateRange; parties: readonly PartyView[] }

/** Which fiscal years of its parties a contract year falls in, and so on which dashboards its figures stand. */
export function FiscalYearsNote({ year, parties }: FiscalYearsNoteProps) {
  const said = parties.map(({ shortName, fiscalYearStarts }) => ({
    shortName,
    words: wordFiscalYears(year, startMonthOf(fiscalYearStarts)),
  }))
  const [first] = said
  if (first === undefined) return null
  const rest = 'Dashboards spread the cost evenly over the months served.'
  if (said.every(({ words }) => words === first.words)) {
    return <>{`It falls in ${first.words} of every party. ${rest}`}</>
  }
  return <>{`It falls in ${said.map(({ shortName, words }) => `${words} of ${shortName}`).join('; in ')}. ${rest}`}</>
}
