import { Refusal } from '@/lib/cli/refusal'

/**
 * Runs a command's main function. A refusal prints its sentence alone; anything else is a fault of ours and prints its
 * stack. Both end the process with 1, whatever is still open.
 */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main()
  } catch (cause) {
    console.error(cause instanceof Refusal ? cause.message : cause)
    process.exit(1)
  }
}
