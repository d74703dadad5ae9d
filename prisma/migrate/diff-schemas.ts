import { withSchemaEngine } from '@/prisma/migrate/with-schema-engine'

export type SchemaFile = { path: string; content: string }

/**
 * The SQL that leads from one Prisma schema to another; `from` empty: from nothing. An empty text when they say the
 * same. The engine asks the database at `url` for its version and does nothing else there.
 */
export async function diffSchemas(from: SchemaFile[], to: SchemaFile[], url: string): Promise<string> {
  const { stdout } = await withSchemaEngine(url, (engine) =>
    engine.diff({
      from: from.length === 0 ? { tag: 'empty' } : { tag: 'schemaDatamodel', files: from },
      to: { tag: 'schemaDatamodel', files: to },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    }),
  )
  const sql = stdout ?? ''
  return sql.includes('This is an empty migration') ? '' : sql
}
