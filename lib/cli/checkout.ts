import { fileURLToPath } from 'node:url'

/** The folder that holds package.json; commands work from wherever they are called. */
export const checkout = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')
