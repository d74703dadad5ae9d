/** What came of one command that was tried; `output` is shown when it failed. */
export type Tried = { name: string; ok: boolean; seconds: number; output: string }
