type SideTextureProps = {
  /** Unique on the page; bars of grants and credits refer to it. */
  id: string
}

/** The stripes of grants and credits, defined once a chart: on grey paper they are told apart by texture. */
export function SideTexture({ id }: SideTextureProps) {
  return (
    <svg width="0" height="0" aria-hidden="true" className="absolute">
      <defs>
        <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" className="fill-paper" />
          <rect width="2" height="5" className="fill-source" />
        </pattern>
      </defs>
    </svg>
  )
}
