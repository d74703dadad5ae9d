import { Button } from '@/components/ui/forms/button'
import { ErrorSummary } from '@/components/ui/forms/error-summary'
import { FileField } from '@/components/ui/forms/file-field'
import { TextArea } from '@/components/ui/forms/text-area'
import type { Faults } from '@/lib/domain/result'
import { faultList } from '@/lib/forms/form/fault-list'
import { LONGEST_FILE } from '@/lib/forms/terms-file/read-terms-file'

type TermsFileFormProps = {
  /** The address that takes the file. */
  action: string
  /** Proof for whom the page was made, should the session end before it is sent. */
  pass: string
  /** As it was sent last, to be mended here. */
  text: string
  fileName: string
  faults: Faults
  /** What is wrong with what was sent, each with its place; none where it was not read. */
  fileFaults: readonly string[]
}

/** Takes a terms file, chosen or pasted. One with faults comes back as text, with every fault named. */
export function TermsFileForm({ action, pass, text, fileName, faults, fileFaults }: TermsFileFormProps) {
  const all = [...faultList(faults), ...fileFaults.map((message) => ({ name: 'text', message }))]
  const isRead = fileFaults.length > 0
  const title = isRead ? `${fileName || 'The text'} cannot be used yet. Nothing was begun.` : 'Nothing was read.'
  return (
    <form action={action} method="post" encType="multipart/form-data" noValidate>
      <input type="hidden" name="pass" value={pass} />
      <ErrorSummary faults={all} attempt={1} title={title} />
      <FileField
        name="file"
        label="Terms file"
        hint="A JSON file of at most 3 MB."
        accept=".json,application/json"
        error={faults.file}
      />
      <TextArea
        name="text"
        label="Or its text"
        defaultValue={text}
        maxLength={LONGEST_FILE}
        rows={12}
        error={fileFaults.length === 0 ? undefined : 'Mend what the list above names, or choose another file.'}
      />
      <Button look="primary">Read it</Button>
    </form>
  )
}
