import { accept, refuse } from '@/lib/domain/result'
import type { ReadText } from './typed-field'

/** The address of a page or file on the web, at most 2,000 characters. */
export function readLink(named: string): ReadText<string> {
  return (text) => {
    if (text === '') return refuse(`Enter ${named}.`)
    if (text.length > 2000) return refuse(`Shorten ${named}: it takes at most 2,000 characters.`)
    const fits = URL.canParse(text) && /^https?:\/\/[^\s]+$/i.test(text)
    return fits ? accept(text) : refuse(`Enter ${named} in full, like https://example.org/agreement.pdf.`)
  }
}
