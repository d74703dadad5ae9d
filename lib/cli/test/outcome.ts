/** What a step of `npm test` came to; `output` is shown when something failed, `failures` once more at the very end. */
export type Outcome = { passed: number; failed: number; output: string; failures?: string[] }

export type Step = { name: string; run(): Promise<Outcome> }

export function asOne(ok: boolean, output: string): Outcome {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output }
}
