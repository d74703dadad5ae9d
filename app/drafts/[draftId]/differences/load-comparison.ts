import 'server-only'
import { findAgreement } from '@/lib/data/agreements/find-agreement'
import { listHistory } from '@/lib/data/history/list-history'
import type { Actor } from '@/lib/domain/access/actor'
import type { AgreementView } from '@/lib/domain/agreement/agreement-view'
import type { Draft, DraftBase, DraftValues } from '@/lib/domain/agreement/draft'
import type { LastSave } from '@/lib/domain/history/word-save'
import { draftValuesFrom } from '@/lib/forms/agreement/from-version/draft-values-from'
import { readBegan } from '@/lib/forms/agreement/values/began'
import { readBase } from '@/lib/forms/agreement/values/changed-base'
import { readSaver } from '@/lib/forms/agreement/values/section-stamps'
import { replaceSection, type SectionName } from '@/lib/forms/agreement/values/sections'
import { readSetAside } from '@/lib/forms/agreement/values/set-aside'

/** Two forms that stand against each other, and what both began from. */
export type Comparison = {
  yours: DraftValues
  theirs: DraftValues
  began: DraftValues
  /** The save that came between. */
  save: LastSave | null
} & ({ about: 'section'; section: SectionName } | { about: 'version'; current: DraftBase })

/** What a draft must be compared with before it can go on; null: nothing. */
export async function loadComparison(actor: Actor, draft: Draft): Promise<Comparison | null> {
  const aside = readSetAside(draft.values)
  if (aside !== null) {
    const theirs = draft.values
    const yours = replaceSection(theirs, aside.section, aside.values)
    const save = readSaver(theirs, aside.section)
    return { about: 'section', section: aside.section, save, yours, theirs, began: theirs }
  }
  const base = readBase(draft)
  const view = base === null ? null : await findCurrent(actor, draft.agreementNumber ?? '', base)
  if (base === null || view === null) return null
  const current = { versionId: view.version.id, rowVersion: view.version.rowVersion }
  if (current.versionId === base.versionId && current.rowVersion === base.rowVersion) return null
  const theirs = draftValuesFrom(view)
  const [latest] = await listHistory(actor.scope, view.number)
  const save = latest === undefined ? null : { by: latest.actorName, at: latest.at }
  return { about: 'version', current, save, yours: draft.values, theirs, began: readBegan(draft.values) ?? theirs }
}

/** The version that an edit began from while it is the latest of its kind; else the one that came after it. */
async function findCurrent(actor: Actor, number: string, base: DraftBase): Promise<AgreementView | null> {
  const main = await findAgreement(actor.scope, number)
  if (main === null || main.version.id === base.versionId) return main
  for (const { number: versionNumber } of main.versions.filter((version) => version.latest)) {
    const view = await findAgreement(actor.scope, number, versionNumber)
    if (view?.version.id === base.versionId) return view
  }
  return main
}
