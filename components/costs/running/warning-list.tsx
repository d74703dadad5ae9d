/** What should be read before anybody relies on the figures. */
export function WarningList({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return null
  return (
    <section
      aria-label="Warnings about these figures"
      className="mb-4 border-s-4 border-caution bg-caution-tint px-4 py-3"
    >
      <p className="font-semibold text-caution">
        {sentences.length === 1 ? 'Warning' : `${sentences.length} warnings`}
      </p>
      <ul className="mt-1 list-disc space-y-1 ps-5 text-sm">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}
