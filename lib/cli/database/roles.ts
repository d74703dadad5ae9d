import { type Client, escapeIdentifier, escapeLiteral } from 'pg'

export const ownerRole = 'sro_owner'
export const appRole = 'sro_app'

/** As superuser: the two roles of a server of our own, with the passwords that are to hold from now on. */
export async function keepRoles(superuser: Client, passwords: { owner: string; app: string }): Promise<void> {
  for (const [role, password] of [
    [ownerRole, passwords.owner],
    [appRole, passwords.app],
  ] as const) {
    const { rowCount } = await superuser.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role])
    const verb = rowCount === 0 ? 'CREATE' : 'ALTER'
    const attributes = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS'
    await superuser.query(`${verb} ROLE ${role} ${attributes} PASSWORD ${escapeLiteral(password)}`)
  }
}

/** As superuser: a database that belongs to the owner; nobody else makes as much as a temporary table in it. */
export async function keepDatabase(superuser: Client, name: string): Promise<void> {
  const { rowCount } = await superuser.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
  if (rowCount === 0) await superuser.query(`CREATE DATABASE ${escapeIdentifier(name)} OWNER ${ownerRole}`)
  await closeToPublic(superuser, name)
}

/** As superuser. Rights on a database as such are not copied from its template, so each clone is closed again. */
export async function closeToPublic(superuser: Client, name: string): Promise<void> {
  const database = escapeIdentifier(name)
  await superuser.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`)
  await superuser.query(`GRANT CONNECT ON DATABASE ${database} TO ${appRole}`)
}

/**
 * As owner, before the first migration: the app's role may read and write the rows of every table to come, and no more
 * than that: no DDL, no TRUNCATE. What it may not do to history, the migrations take away again.
 */
export async function grantRowsToApp(owner: Client, app: string): Promise<void> {
  const role = escapeIdentifier(app)
  await owner.query(
    `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${role}`,
  )
  await owner.query(`GRANT USAGE ON SCHEMA public TO ${role}`)
}
