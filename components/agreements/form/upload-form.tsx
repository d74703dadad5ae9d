import { Button } from '@/components/ui/forms/button'
import { FileField } from '@/components/ui/forms/file-field'
import { Section } from '@/components/ui/shell/section'
import type { DraftFileFacts } from '@/lib/domain/agreement/draft'

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
  return (
    <Section id="upload" heading="The PDF">
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
          label={file === null && keptName === undefined ? 'PDF' : 'Another PDF in its place'}
          hint="One PDF of at most 20 MB. Save what you typed above first."
          accept="application/pdf"
          error={fault}
        />
        <Button>Upload</Button>
      </form>
    </Section>
  )
}

function describeFile(file: DraftFileFacts | null, keptName: string | undefined): string {
  if (file !== null) return `${file.fileName} is attached (${formatSize(file.sizeBytes)}).`
  if (keptName !== undefined) return `${keptName} is kept with this agreement and stays.`
  return 'No file is attached yet.'
}

function formatSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024))
  return kilobytes < 1024 ? `${kilobytes} KB` : `${(kilobytes / 1024).toFixed(1)} MB`
}
