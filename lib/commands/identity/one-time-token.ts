import 'server-only'
import { createHash, randomBytes } from 'node:crypto'

/** A token for a link that works once: 256 random bits. */
export const makeToken = (): string => randomBytes(32).toString('base64url')

/** What is stored of a token. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')
