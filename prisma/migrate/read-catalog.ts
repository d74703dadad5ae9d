import type { Client } from 'pg'

/** What Prisma can say of a database, one line each; checks, triggers and functions, which it cannot, are left out. */
export type Catalog = {
  columns: string[]
  enums: string[]
  /** Primary and foreign keys. */
  keys: string[]
  /** Of columns as they are: an index with a condition or an expression, or of an exclusion, is written by hand. */
  indexes: string[]
}

export async function readCatalog(client: Client): Promise<Catalog> {
  return {
    columns: await listLines(client, columns),
    enums: await listLines(client, enums),
    keys: await listLines(client, keys),
    indexes: await listLines(client, indexes),
  }
}

async function listLines(client: Client, sql: string): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(sql)
  return rows.map((row) => row.line)
}

const ours = `c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> '_prisma_migrations'`

const columns = `
  SELECT concat_ws(' ', c.relname || '.' || a.attname, format_type(a.atttypid, a.atttypmod),
                   CASE WHEN a.attnotnull THEN 'NOT NULL' END, 'DEFAULT ' || pg_get_expr(d.adbin, d.adrelid)) AS line
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
   WHERE ${ours} AND a.attnum > 0 AND NOT a.attisdropped
   ORDER BY 1`

const enums = `
  SELECT t.typname || ' ' || string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder) AS line
    FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid
   WHERE t.typnamespace = 'public'::regnamespace GROUP BY t.typname ORDER BY 1`

const keys = `
  SELECT c.relname || '.' || k.conname || ' ' || pg_get_constraintdef(k.oid) AS line
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
   WHERE ${ours} AND k.contype IN ('p', 'f') ORDER BY 1`

const indexes = `
  SELECT pg_get_indexdef(i.indexrelid) AS line
    FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
   WHERE ${ours} AND i.indpred IS NULL AND i.indexprs IS NULL AND NOT i.indisexclusion ORDER BY 1`
