import { z } from 'zod'

/**
 * A backup is one file of JSON lines: a head; for each table a line with its columns, followed by its rows, each an
 * array of the values in Postgres' own text form (so that nothing is rounded or reread on the way); and an end that
 * counts the rows and holds the SHA-256 of every byte before it.
 */
export const headSchema = z.object({
  format: z.literal('sro-ledger-backup'),
  version: z.literal(1),
  takenAt: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
})

export const tableSchema = z.object({
  table: z.string(),
  columns: z.array(z.object({ name: z.string(), type: z.string() })).min(1),
})

export const endSchema = z.object({ rows: z.int().min(0), sha256: z.string() })

export type BackupHead = z.infer<typeof headSchema>
export type BackupTable = z.infer<typeof tableSchema>
export type BackupEnd = z.infer<typeof endSchema>
