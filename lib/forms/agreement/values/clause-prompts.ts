import type { ClauseKind } from '@/lib/domain/agreement/agreement-entry'

/** The clauses that nearly every paper has, in their usual order, and what to look for in it. */
export const CLAUSE_PROMPTS: readonly { kind: ClauseKind; heading: string; ask: string }[] = [
  { kind: 'purpose', heading: 'Purpose', ask: 'What the program is for, and what it should change.' },
  { kind: 'services', heading: 'Services', ask: 'What officers provide: prevention, counseling, training …' },
  { kind: 'duties', heading: 'Duties and time on campus', ask: 'What an officer does, on which days and hours.' },
  { kind: 'supervision', heading: 'Supervision', ask: 'Who directs the officers, and how schools have a say.' },
  { kind: 'information_sharing', heading: 'Information sharing', ask: 'What may be shared, by whom, under which law.' },
  {
    kind: 'replacement',
    heading: 'Replacement of an officer',
    ask: 'Who takes part in choosing an officer, and in how many days one who leaves is replaced.',
  },
  { kind: 'training', heading: 'Training', ask: 'Which training officers complete, in how many hours and by when.' },
  { kind: 'ending', heading: 'Ending', ask: 'How either side may end it, and with how much notice.' },
  { kind: 'renewal', heading: 'Renewal', ask: 'Whether and how it goes on after the last day.' },
]

export const CLAUSE_KIND_LABELS: Record<ClauseKind, string> = {
  purpose: 'Purpose',
  services: 'Services',
  duties: 'Officer duties and time on campus',
  supervision: 'Supervision',
  information_sharing: 'Information sharing',
  replacement: 'Replacement of an officer',
  training: 'Training',
  ending: 'Ending',
  renewal: 'Renewal',
  other: 'Something else',
}

/** What the days of a clause are called; null: none are asked for. */
export function daysLabel(kind: string): string | null {
  if (kind === 'replacement') return 'Days in which a replacement is due'
  if (kind === 'training') return 'Days in which it is to be completed'
  return kind === 'ending' || kind === 'renewal' ? 'Days of notice' : null
}
