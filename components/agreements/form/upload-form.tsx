import { Button } from '@/components/ui/forms/button'
import { FileField } from '@/components/ui/forms/file-field'
import type { DraftFileFacts } from '@/lib/domain/agreement/draft'
import { describeFile } from './describe-file'

type UploadFormProps = {
  /** The address that takes the file. */
  action: string
  /** Takes the attached file off again. */
  remove: () => Promise<void>
  file: DraftFileFacts | null
  /** The file that the version being changed has. */
  keptName: string | undefined
  fault: string | undefined
}

/** Takes one PDF, by itself: a large file must not hold up what was typed. */
export function UploadForm({ action, remove, file, keptName, fault }: UploadFormProps) {
  const isFirst = file === null && keptName === undefined
  return (
    <>
      <p className="mb-4 max-w-prose">{describeFile(file, keptName)}</p>
      {file !== null && (
        <form action={remove} className="mb-4">
          <Button look="secondary" about={file.fileName}>
            Remove
          </Button>
        </form>
      )}
      <form action={action} method="post" encType="multipart/form-data">
        <FileField
          name="file"
          label={isFirst ? 'PDF' : 'Another PDF in its place'}
          hint="One PDF of at most 20 MB."
          accept="application/pdf"
          error={fault}
          required={isFirst}
        />
        <Button look="primary">Upload</Button>
      </form>
    </>
  )
}
