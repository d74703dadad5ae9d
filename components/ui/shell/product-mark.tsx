/** The product's mark, an equals sign: what one government is paid, the other pays. */
export function ProductMark() {
  return (
    <svg width="22" height="22" viewBox="0 0 32 32" aria-hidden="true" className="shrink-0 fill-civic">
      <rect width="32" height="32" rx="3" />
      <rect x="7" y="10" width="18" height="4" className="fill-field" />
      <rect x="7" y="18" width="18" height="4" className="fill-field" />
    </svg>
  )
}
