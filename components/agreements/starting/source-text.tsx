import { markParts } from '@/components/ui/mark-parts'

/** Words on where something was published; the addresses in them are links. */
export function SourceText({ text }: { text: string }) {
  return markParts(text, /(https?:\/\/\S*[^\s.,;:)])/, (address) => (
    <a href={address} rel="noreferrer noopener" className="break-all">
      {address}
    </a>
  ))
}
