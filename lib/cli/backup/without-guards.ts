import type { Client } from 'pg'

type Guard = { off: string; on: string }

/**
 * Runs `load` inside the caller's transaction with foreign keys and triggers away, so that rows may come in any order
 * and nothing is written twice. Afterwards every foreign key is checked again, against all rows.
 */
export async function withoutGuards(client: Client, load: () => Promise<void>): Promise<void> {
  const { rows: guards } = await client.query<Guard>(`${triggers} UNION ALL ${foreignKeys}`)
  for (const guard of guards) await client.query(guard.off)
  await load()
  for (const guard of guards) await client.query(guard.on)
}

const foreignKeys = `
  SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS off,
         format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS on
    FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`

/** A trigger comes back as it was: on, or on whatever role replication plays. One that was off stays off. */
const triggers = `
  SELECT format('ALTER TABLE %s DISABLE TRIGGER %I', tgrelid::regclass, tgname) AS off,
         format('ALTER TABLE %s ENABLE %sTRIGGER %I', tgrelid::regclass,
                CASE tgenabled WHEN 'A' THEN 'ALWAYS ' WHEN 'R' THEN 'REPLICA ' ELSE '' END, tgname) AS on
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
   WHERE NOT tgisinternal AND tgenabled <> 'D' AND c.relnamespace = 'public'::regnamespace`
