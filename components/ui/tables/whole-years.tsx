/** A title in a narrow column: a year in it, like "2024-25", stays on one line. */
export function WholeYears({ title }: { title: string }) {
  return title.split(/(\d{4}-\d{2,4})/).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same year may stand in a title twice
      <span key={at} className="whitespace-nowrap">
        {part}
      </span>
    ),
  )
}
