import '@fontsource-variable/public-sans/wght.css'
import './globals.css'
import type { Metadata } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'

export const metadata: Metadata = { title: { template: '%s · SRO Ledger', default: 'SRO Ledger' } }

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page is rendered on request: a page made at build time would carry no nonce.
  await connection()
  return (
    <html lang="en-US">
      <body>{children}</body>
    </html>
  )
}
