type StripeTextureProps = {
  /** Unique on the page; bars refer to it. */
  id: string
  /** Pixels from one stripe to the next, and of a stripe. */
  size: number
  stripe: number
  /** Fill of the ground and of the stripes. */
  groundClass: string
  stripeClass: string
}

/** Slanted stripes, defined once a chart: on grey paper bars are told apart by texture. */
export function StripeTexture({ id, size, stripe, groundClass, stripeClass }: StripeTextureProps) {
  return (
    <svg width="0" height="0" aria-hidden="true" className="absolute">
      <defs>
        <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={size} height={size} className={groundClass} />
          <rect width={stripe} height={size} className={stripeClass} />
        </pattern>
      </defs>
    </svg>
  )
}
