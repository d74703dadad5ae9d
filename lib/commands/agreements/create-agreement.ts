import 'server-only'
import { randomInt } from 'node:crypto'
import type { Transaction } from '@/lib/data/database'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'

/** Digits and letters that nobody mistakes for each other when read aloud. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 5

/**
 * A new agreement, numbered by the year in which it starts and five random letters: "2023-7K3QF". `renewsId`: the
 * agreement that it goes on from, or null.
 */
export async function createAgreement(
  tx: Transaction,
  startsOn: CalendarDate,
  renewsId: string | null,
): Promise<{ agreementId: string; number: string }> {
  for (;;) {
    const number = `${startsOn.slice(0, 4)}-${drawLetters()}`
    // Taken already: nothing is made, and another number is drawn.
    const [made] = await tx.agreement.createManyAndReturn({
      data: [{ number, renewsId }],
      skipDuplicates: true,
      select: { id: true },
    })
    if (made !== undefined) return { agreementId: made.id, number }
  }
}

function drawLetters(): string {
  return Array.from({ length: LENGTH }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('')
}
