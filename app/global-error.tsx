'use client'

/** The last resort: the frame of the page itself failed. */
export default function GlobalError() {
  return (
    <html lang="en-US">
      <body>
        <main>
          <h1>Something went wrong on our side</h1>
          <p>What you saved before is kept; what you were sending was not saved.</p>
          <p>
            <a href="/">Go to the start page</a>
          </p>
        </main>
      </body>
    </html>
  )
}
