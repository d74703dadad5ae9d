/** Marks an agreement that not every party sees: its figures count, but only one side stands behind the record. */
export function NotJoinedNote({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null
  const joined = new Intl.ListFormat('en-US').format(names)
  return (
    <span className="block text-sm font-normal text-ink-soft">
      {joined} {names.length === 1 ? 'has' : 'have'} not joined this record
    </span>
  )
}
