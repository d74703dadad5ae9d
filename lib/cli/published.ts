import { compareRecord } from '@/lib/cli/published/compare-record'
import { countRecords } from '@/lib/cli/published/count-records'
import { listUnsaid } from '@/lib/cli/published/list-unsaid'
import { readLibrary } from '@/lib/cli/published/read-library'
import { wordRecord } from '@/lib/cli/published/word-record'

if (process.argv.includes('--form')) {
  for (const line of listUnsaid()) console.log(line)
} else {
  const records = readLibrary().map(compareRecord)
  for (const record of records) console.log(wordRecord(record))
  console.log(`\n${countRecords(records).join('\n')}`)
  if (records.some(({ outcome }) => outcome === 'cannot be read')) process.exitCode = 1
}
