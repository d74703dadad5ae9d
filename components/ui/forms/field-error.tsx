type FieldErrorProps = { id: string; children: string }

/** What is wrong with a field, right above it. */
export function FieldError({ id, children }: FieldErrorProps) {
  return (
    <p id={`${id}-error`} className="font-semibold text-refusal">
      <span className="sr-only">Error: </span>
      {children}
    </p>
  )
}
