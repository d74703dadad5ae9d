import pino, { type Logger } from 'pino'
import { env } from '@/lib/env'

let root: Logger | undefined

/**
 * Structured log, one JSON object a line on standard output. Entries carry ids and codes only: no names, addresses,
 * form values or query parameters.
 */
export function log(): Logger {
  root ??= pino({ level: env().LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime })
  return root
}
