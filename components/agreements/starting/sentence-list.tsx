/** Sentences one below the other. */
export function SentenceList({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul className="list-disc space-y-1 ps-5">
      {sentences.map((sentence) => (
        <li key={sentence} className="max-w-prose">
          {sentence}
        </li>
      ))}
    </ul>
  )
}
