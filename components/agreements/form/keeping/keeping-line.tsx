import { type Keeping, wordKeeping } from './word-keeping'

/** Says under a form, without hurry, that what is typed is held; stays in sight while it is not. */
export function KeepingLine({ keeping }: { keeping: Keeping | null }) {
  const { sentence, isTrouble } = keeping === null ? { sentence: '', isTrouble: false } : wordKeeping(keeping)
  return (
    <p
      role="status"
      className={`mt-4 min-h-6 max-w-prose text-sm print:hidden ${isTrouble ? 'keeping-trouble sticky bottom-0 border-s-4 border-caution bg-caution-tint px-4 py-2' : 'text-ink-soft'}`}
    >
      {sentence}
    </p>
  )
}
