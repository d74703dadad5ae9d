/** Classes of every control that takes typing. The edge has 3:1 contrast; an error thickens it besides coloring it. */
export const controlClass =
  'min-h-10 w-full rounded-control border border-edge bg-field px-2 py-1.5 text-ink aria-invalid:border-2 aria-invalid:border-refusal print:border-0 print:border-b print:px-0'

export type ControlWidth = 'short' | 'medium' | 'long' | 'full'

/** How wide a control is: as wide as what is expected in it. */
export const controlWidth: Record<ControlWidth, string> = {
  short: 'max-w-28',
  medium: 'max-w-56',
  long: 'max-w-md',
  full: 'max-w-prose',
}
