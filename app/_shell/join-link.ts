import { env } from '@/lib/env'

/** The address at which an invited person chooses a password. */
export const joinLink = (token: string): string => new URL(`/join/${token}`, env().BASE_URL).href
