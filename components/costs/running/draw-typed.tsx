import type { ReactNode } from 'react'
import { type AskedWorker, askWorker } from './ask-worker'
import type { Followed } from './followed'
import { RunningFigures } from './running-figures'

/** Draws the figures of what is typed in a form, as a worker works them out. */
export function drawTyped(followed: Followed, show: (figures: ReactNode) => void): AskedWorker {
  return askWorker(followed, (figures) => show(<RunningFigures {...figures} />))
}
