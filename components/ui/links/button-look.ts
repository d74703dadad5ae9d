export type ButtonLook = 'primary' | 'secondary' | 'plain' | 'danger'

const shared =
  'inline-flex min-h-10 w-fit items-center justify-center rounded-control font-semibold no-underline print:hidden'

const looks: Record<ButtonLook, string> = {
  primary: 'bg-civic px-4 py-2 text-field hover:bg-civic-deep hover:text-field',
  secondary: 'border border-ink bg-field px-4 py-2 text-ink hover:bg-tint hover:text-ink',
  plain: 'px-0 py-2 text-civic underline underline-offset-4 hover:text-civic-deep hover:decoration-2',
  danger: 'border border-refusal bg-field px-4 py-2 text-refusal hover:bg-refusal hover:text-field',
}

/** Classes of a button, or of a link that reads as one. */
export function buttonClass(look: ButtonLook): string {
  return `${shared} ${looks[look]}`
}
