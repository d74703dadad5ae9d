type TimelineTextureProps = {
  /** Unique on the page; bars of shared days refer to it. */
  id: string
}

/** The stripes of shared days, defined once a chart. */
export function TimelineTexture({ id }: TimelineTextureProps) {
  return (
    <svg width="0" height="0" aria-hidden="true" className="absolute">
      <defs>
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className="fill-civic-tint" />
          <rect width="3" height="6" className="fill-civic" />
        </pattern>
      </defs>
    </svg>
  )
}
