import type { ClauseKind } from '@/lib/domain/agreement/agreement-entry'

/** The clauses that nearly every paper has, in their usual order, and what to look for in it. */
export const CLAUSE_PROMPTS: readonly { kind: ClauseKind; heading: string; ask: string }[] = [
  { kind: 'purpose', heading: 'Purpose', ask: 'What the program is for, and what it should change.' },
  { kind: 'services', heading: 'Services', ask: 'What officers provide: prevention, counseling, training …' },
  { kind: 'duties', heading: 'Duties and time on campus', ask: 'What an officer does, on which days and hours.' },
  { kind: 'supervision', heading: 'Supervision', ask: 'Who directs the officers, and how schools have a say.' },
  { kind: 'information_sharing', heading: 'Information sharing', ask: 'What may be shared, by whom, under which law.' },
  { kind: 'ending', heading: 'Ending', ask: 'How either side may end it, and with how much notice.' },
  { kind: 'renewal', heading: 'Renewal', ask: 'Whether and how it goes on after the last day.' },
]

export const CLAUSE_KIND_LABELS: Record<ClauseKind, string> = {
  purpose: 'Purpose',
  services: 'Services',
  duties: 'Officer duties and time on campus',
  supervision: 'Supervision',
  information_sharing: 'Information sharing',
  ending: 'Ending',
  renewal: 'Renewal',
  other: 'Something else',
}

/** Clauses whose notice, in days, is asked for. */
export function takesNotice(kind: string): boolean {
  return kind === 'ending' || kind === 'renewal'
}
