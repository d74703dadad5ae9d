/** A control of a page that a person can fill in: its name, and how it is filled. */
export type Control = {
  name: string
  kind: 'text' | 'number' | 'date' | 'choice' | 'box'
  /** What it shows. */
  value: string
  /** What can be chosen; one radio button knows only itself. */
  options: readonly string[]
}

/** A page of the form as a browser would find it. */
export type Markup = {
  controls: Control[]
  ids: ReadonlySet<string>
  /** The text of each element that says a fault, by id. */
  errors: ReadonlyMap<string, string>
}

const TAG = /<(input|select|textarea)\b([^>]*)>(?:([^<]*)<\/textarea>|((?:<option[^>]*>[^<]*<\/option>)*)<\/select>)?/g
const ATTRIBUTE = /([A-Za-z-]+)="([^"]*)"/g
const ERROR = /<p id="([^"]+-error)"[^>]*>(.*?)<\/p>/gs

/** Reads the controls, ids and faults of a page that React has written. */
export function readMarkup(html: string): Markup {
  const controls = [...html.matchAll(TAG)].flatMap(([, tag = '', written = '', text, choices = '']) => {
    const attributes = Object.fromEntries(
      [...written.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, decode(value)]),
    )
    const { name } = attributes
    if (name === undefined || attributes.type === 'hidden') return []
    const options = [...choices.matchAll(/<option value="([^"]*)"/g)].map(([, value = '']) => decode(value))
    const value = decode(text ?? '') || (attributes.value ?? '')
    return [
      {
        name,
        kind: kindOf(tag, attributes),
        value,
        options: ['radio', 'checkbox'].includes(attributes.type ?? '') ? [value] : options,
      },
    ]
  })
  return {
    controls,
    ids: new Set([...html.matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => id)),
    errors: new Map(
      [...html.matchAll(ERROR)].map(([, id = '', text = '']) => [id, decode(text.replace(/<[^>]+>/g, ''))]),
    ),
  }
}

function kindOf(tag: string, { type = 'text', inputMode = '' }: Record<string, string>): Control['kind'] {
  if (tag === 'select' || type === 'radio') return 'choice'
  if (type === 'checkbox') return 'box'
  if (type === 'date') return 'date'
  return ['decimal', 'numeric'].includes(inputMode) ? 'number' : 'text'
}

const ENTITIES: Record<string, string> = { '&quot;': '"', '&#x27;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' }

function decode(text: string): string {
  return text.replace(/&(?:quot|#x27|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity)
}
