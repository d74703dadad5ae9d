import { Button } from '@/components/ui/forms/button'
import { FileField } from '@/components/ui/forms/file-field'

type ProofFormProps = { action: string; fileName: string | null; fault: string | undefined }

/** Takes one PDF as proof of a training, by itself: a large file must not hold up what was typed. */
export function ProofForm({ action, fileName, fault }: ProofFormProps) {
  return (
    <form action={action} method="post" encType="multipart/form-data">
      <p className="mb-4">{fileName === null ? 'No proof is kept yet.' : `${fileName} is kept.`}</p>
      <FileField
        name="file"
        label={fileName === null ? 'PDF' : 'Another PDF in its place'}
        hint="A certificate or a roster, one PDF of at most 20 MB."
        required
        accept="application/pdf"
        error={fault}
      />
      <Button>Upload</Button>
    </form>
  )
}
