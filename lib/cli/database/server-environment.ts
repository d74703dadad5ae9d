/** What Postgres' own programs see of the environment: no PG* variable or locale of the caller's changes what they do. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const theirs = Object.keys(process.env).filter((name) => name.startsWith('PG'))
  return { ...process.env, ...Object.fromEntries(theirs.map((name) => [name, undefined])), LC_ALL: 'C', TZ: 'UTC' }
}
