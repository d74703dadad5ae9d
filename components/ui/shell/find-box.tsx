import type { Route } from 'next'
import { buttonClass } from '@/components/ui/links/button-look'

type FindBoxProps = { action: Route }

/** Finds a campus, an officer or an organization from any page. Works without scripts: a form that asks a page. */
export function FindBox({ action }: FindBoxProps) {
  return (
    <search>
      <form action={action} className="flex min-w-0 items-center gap-x-2 py-1 text-sm print:hidden">
        <label htmlFor="find-anything" className="sr-only">
          Find a campus, an officer or a district
        </label>
        <input
          id="find-anything"
          name="q"
          type="search"
          maxLength={100}
          autoComplete="off"
          placeholder="Campus, officer…"
          className="h-10 w-44 min-w-0 rounded-control border border-ink bg-field px-3 placeholder:text-ink-soft"
        />
        <button type="submit" className={buttonClass('plain')}>
          Find
        </button>
      </form>
    </search>
  )
}
