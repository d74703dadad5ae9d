type RequiredWordProps = { required: boolean }

/** Whether a field must be filled in, as a word after its label. */
export function RequiredWord({ required }: RequiredWordProps) {
  return <span className="text-sm font-normal text-ink-soft"> ({required ? 'required' : 'optional'})</span>
}
