import { openEmbeddedDatabase } from '@/lib/cli/database/embedded-database'

/** For tests: a process that runs the database of the folder it is given until it is killed, and prints its URL. */
const database = await openEmbeddedDatabase(process.argv[2] ?? '')
console.log(JSON.stringify({ held: database.held, superuserUrl: database.superuserUrl }))
setInterval(() => undefined, 60_000)
