import type { Breakdown } from '@/lib/domain/breakdown/breakdown'

/** What should be read before anybody relies on the figures. */
export function WarningList({ warnings }: Pick<Breakdown, 'warnings'>) {
  const messages = [...new Set(warnings.map((warning) => warning.message))]
  if (messages.length === 0) return null
  return (
    <section
      aria-label="Warnings about these figures"
      className="mb-4 border-s-4 border-caution bg-caution-tint px-4 py-3"
    >
      <p className="font-semibold text-caution">{messages.length === 1 ? 'Warning' : `${messages.length} warnings`}</p>
      <ul className="mt-1 list-disc space-y-1 ps-5 text-sm">
        {messages.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </section>
  )
}
