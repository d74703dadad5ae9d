type DefaultSubmitProps = { name?: string; value?: string }

/**
 * Must be the first button of a form that also holds "Remove" or "Add": the Enter key presses a form's first button,
 * and that must not be one that removes a row. Neither seen nor reached by Tab.
 */
export function DefaultSubmit({ name, value }: DefaultSubmitProps) {
  return <button type="submit" name={name} value={value} tabIndex={-1} aria-hidden="true" className="sr-only" />
}
