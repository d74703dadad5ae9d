import { Button } from '@/components/ui/forms/button'

type MoveUpButtonProps = { list: string; at: number; about: string }

/** Moves a row one place up; the first row has none. */
export function MoveUpButton({ list, at, about }: MoveUpButtonProps) {
  if (at === 0) return null
  return (
    <Button name="intent" value={`up:${list}.${at}`} look="plain" about={about}>
      Move up
    </Button>
  )
}
