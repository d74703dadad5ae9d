import { createElement, Fragment, type ReactNode } from 'react'

/**
 * A text in which each part that a pattern finds is drawn in a way of its own.
 * @param pattern with one group: the whole part
 */
export function markParts(text: string, pattern: RegExp, draw: (part: string) => ReactNode): ReactNode {
  const parts = text.split(pattern).map((part, at) => (at % 2 === 0 ? part : draw(part)))
  return createElement(Fragment, null, ...parts)
}
