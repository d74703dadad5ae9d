/** The first thing the Tab key reaches; leads past the header to the element whose id is `main`. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="sr-only bg-field px-4 py-3 font-semibold focus:not-sr-only focus:absolute focus:start-4 focus:top-4 focus:z-10 print:hidden"
    >
      Skip to the main content
    </a>
  )
}
