/** What is read of a draft to know when it was touched last: by a save, or by typing that is not saved. */
export const TOUCHED = {
  updatedAt: true,
  held: { orderBy: { heldAt: 'desc' }, take: 1, select: { heldAt: true } },
} as const

/** When anybody last saved a draft or typed in it. */
export function readTouchedAt({ updatedAt, held }: { updatedAt: Date; held: readonly { heldAt: Date }[] }): Date {
  const typedAt = held[0]?.heldAt
  return typedAt !== undefined && typedAt > updatedAt ? typedAt : updatedAt
}
