import { compareRecord } from '@/lib/cli/published/compare-record'
import { countRecords } from '@/lib/cli/published/count-records'
import { readLibrary } from '@/lib/cli/published/read-library'
import { wordRecord } from '@/lib/cli/published/word-record'

const records = readLibrary().map(compareRecord)
for (const record of records) console.log(wordRecord(record))
console.log(`\n${countRecords(records).join('\n')}`)
if (records.some(({ outcome }) => outcome === 'cannot be read')) process.exitCode = 1
