import type { Route } from 'next'
import { PageLink } from '@/components/ui/links/page-link'
import type { MissingFact } from '@/lib/forms/agreement/facts/fact'
import { SECTIONS } from '@/lib/forms/agreement/values/sections'

type MissingListProps = {
  missing: readonly MissingFact[]
  /** Where each can be said; absent for a reader who may not. */
  hrefOf?: ((fact: MissingFact) => Route) | undefined
}

/** What an agreement does not say yet, section by section, each with the way to its field. */
export function MissingList({ missing, hrefOf }: MissingListProps) {
  const groups = SECTIONS.map(({ name, label }) => ({
    name,
    label,
    facts: missing.filter(({ section }) => section === name),
  })).filter(({ facts }) => facts.length > 0)
  return (
    <div className="@container">
      <dl className="border-t border-rule">
        {groups.map(({ name, label, facts }) => (
          <div
            key={name}
            className="grid gap-x-6 border-b border-rule py-2 @lg:grid-cols-[minmax(9rem,1fr)_minmax(0,2.5fr)]"
          >
            <dt className="font-semibold">{label}</dt>
            <dd>
              <ul className="space-y-1">
                {facts.map((fact) => (
                  <li key={fact.field} className="max-w-prose break-words">
                    <MissingLine fact={fact} href={hrefOf?.(fact)} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** The list itself says that nothing in it is recorded: only what goes beyond that is said again. */
function MissingLine({ fact, href }: { fact: MissingFact; href: Route | undefined }) {
  const { what, missing } = fact
  const more = missing.startsWith(`${what}: `) ? missing.slice(what.length + 2) : missing
  return (
    <>
      {href === undefined ? what : <PageLink href={href}>{what}</PageLink>}
      {more !== 'not recorded.' && <span className="block text-sm text-ink-soft">{more}</span>}
    </>
  )
}
