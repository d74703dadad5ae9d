import type { ReactNode } from 'react'

export type NoticeKind = 'information' | 'done' | 'warning' | 'refusal'

const kinds: Record<NoticeKind, { word: string; frame: string; wordClass: string }> = {
  information: { word: 'Note', frame: 'border-civic bg-civic-tint', wordClass: 'text-civic-deep' },
  done: { word: 'Done', frame: 'border-good bg-tint', wordClass: 'text-good' },
  warning: { word: 'Warning', frame: 'border-caution bg-caution-tint', wordClass: 'text-caution' },
  refusal: { word: 'Not done', frame: 'border-refusal bg-refusal-tint', wordClass: 'text-refusal' },
}

type NoticeProps = {
  kind: NoticeKind
  /** What happened or must be known, in a sentence. */
  title: string
  /** Announced when it appears: for the answer to something the reader just did. */
  announce?: boolean
  children?: ReactNode
}

/** Something the reader must know: said by its word first, by its color last. */
export function Notice({ kind, title, announce = false, children }: NoticeProps) {
  const { word, frame, wordClass } = kinds[kind]
  return (
    <div role={announce ? 'status' : undefined} className={`my-4 max-w-[34rem] border-s-4 px-4 py-3 ${frame}`}>
      <p className="font-semibold">
        <span className={wordClass}>{word}: </span>
        {title}
      </p>
      {children && <div className="mt-1 space-y-2">{children}</div>}
    </div>
  )
}
