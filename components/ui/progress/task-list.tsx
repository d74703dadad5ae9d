import type { Route } from 'next'
import { PageLink } from '@/components/ui/links/page-link'
import { type StatusTone, StatusWord } from '@/components/ui/progress/status-word'

export type TaskState = 'not started' | 'in progress' | 'answered' | 'needs a change' | 'not yet open'

const tones: Record<TaskState, StatusTone> = {
  'not started': 'open',
  'in progress': 'waiting',
  answered: 'good',
  'needs a change': 'attention',
  'not yet open': 'over',
}

export type Task = {
  key: string
  label: string
  /** Absent while the section cannot be opened yet. */
  href?: Route | undefined
  state: TaskState
  hint?: string | undefined
  current?: boolean | undefined
}

type TaskListProps = { label: string; tasks: Task[] }

/** The sections of a long form, in order, each with how far it is. */
export function TaskList({ label, tasks }: TaskListProps) {
  return (
    <nav aria-label={label} className="@container print:hidden">
      <ol className="border-t border-rule">
        {tasks.map((task) => (
          <li key={task.key} className="flex flex-wrap justify-between gap-x-6 border-b border-rule py-2">
            <div className={task.current ? 'font-bold' : ''}>
              {task.href === undefined ? (
                task.label
              ) : (
                <PageLink href={task.href} current={task.current ? 'step' : undefined}>
                  {task.label}
                </PageLink>
              )}
              {task.hint !== undefined && <p className="text-sm font-normal text-ink-soft">{task.hint}</p>}
            </div>
            <StatusWord tone={tones[task.state]}>{task.state}</StatusWord>
          </li>
        ))}
      </ol>
    </nav>
  )
}
