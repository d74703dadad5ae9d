import { fieldAttributes } from '@/components/ui/forms/field-attributes'
import { FieldFrame } from '@/components/ui/forms/field-frame'
import type { FieldProps } from '@/components/ui/forms/field-props'

type FileFieldProps = FieldProps & {
  /** Types that the browser offers ("application/pdf"); the server decides. */
  accept: string
}

/** One file. The hint says which type and how large. */
export function FileField({ accept, ...field }: FileFieldProps) {
  return (
    <FieldFrame {...field}>
      <input
        {...fieldAttributes(field)}
        type="file"
        accept={accept}
        className="w-full max-w-md py-1 file:me-4 file:min-h-10 file:cursor-pointer file:rounded-control file:border file:border-solid file:border-ink file:bg-field file:px-4 file:font-semibold file:text-ink"
      />
    </FieldFrame>
  )
}
