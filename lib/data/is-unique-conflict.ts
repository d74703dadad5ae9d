import { Prisma } from './generated/client'

/** Whether a write was refused because another row already has the same name or address. */
export function isUniqueConflict(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
}
