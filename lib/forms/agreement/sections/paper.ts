import type { Making, PaperEntry } from '@/lib/domain/agreement/agreement-entry'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { accept } from '@/lib/domain/result'
import { checkTogether } from '../fields/check-together'
import { optionalDay } from '../fields/read-day'
import { readLink } from '../fields/read-link'
import { oneOf, optionalWords } from '../fields/read-words'
import { transformed } from '../fields/transformed'
import { typedField } from '../fields/typed-field'
import { typedObject } from '../fields/typed-object'
import type { Said, TypedSchema } from '../fields/typed-schema'
import type { FormContext } from './form-context'

export type PaperSection = { making: Making; paper: PaperEntry | null }

const HOW = ['record', 'send'] as const
const PAPER_KINDS = ['none', 'link', 'file'] as const
const unasked = typedField(() => accept(null))

/** How the version comes to be, and where its paper is. Fields that the choices do not ask for are left unread. */
export function paperSchema(values: DraftValues, context: FormContext): TypedSchema<PaperSection> {
  const recorded = values.how === 'record'
  const fields = typedObject({
    how: typedField(oneOf(HOW, 'Choose whether it is signed already, or new.')),
    signedOn: recorded ? typedField(optionalDay('the day on which it was signed')) : unasked,
    signedBy: recorded ? typedField(optionalWords({ named: 'who signed it', max: 200 })) : unasked,
    paper: typedField(oneOf(PAPER_KINDS, 'Choose where the paper is.')),
    paperUrl: values.paper === 'link' ? typedField(readLink('the address of the paper')) : unasked,
  })
  const hasFile = context.file !== null || context.hasKeptFile
  return transformed(
    checkTogether(fields, ({ paper }) => {
      const sentence = 'Upload the PDF, or choose another answer.'
      return paper === 'file' && !hasFile ? [{ field: 'paper', sentence }] : []
    }),
    ({ how, signedOn, signedBy, paper, paperUrl }: Said<typeof fields>): PaperSection => ({
      making: how === 'send' ? { how } : { how, signedOn, signedBy },
      paper: toPaper(paper, paperUrl, context),
    }),
  )
}

function toPaper(kind: (typeof PAPER_KINDS)[number], url: string | null, context: FormContext): PaperEntry | null {
  if (kind === 'link' && url !== null) return { kind: 'link', url }
  if (kind !== 'file') return null
  return { kind: context.file === null ? 'kept' : 'attached' }
}
