/** Characters that nobody sees and few programs keep; of these, a tab and the ends of lines are text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are meant
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f]/g
/** How word processors write a line break within a paragraph, and a page break. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are meant
const BREAKS = /[\u000b\u000c]/g

/**
 * What was typed or pasted without control characters, which come along with copied text unseen: nobody could find and
 * remove them, and a database does not take them all.
 */
export function cleanText(text: string): string {
  return text.replace(BREAKS, '\n').replace(UNSEEN, '')
}
