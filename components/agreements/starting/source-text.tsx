const ADDRESS = /(https?:\/\/\S*[^\s.,;:)])/

/** Words on where something was published; the addresses in them are links. */
export function SourceText({ text }: { text: string }) {
  return text.split(ADDRESS).map((part, at) =>
    ADDRESS.test(part) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other identity
      <a key={at} href={part} rel="noreferrer noopener" className="break-all">
        {part}
      </a>
    ) : (
      part
    ),
  )
}
