type HiddenFieldProps = { name: string; value: string | undefined }

/** A value that travels with its section and that nobody types. */
export function HiddenField({ name, value }: HiddenFieldProps) {
  return value === undefined ? null : <input type="hidden" name={name} value={value} />
}
