/** @type {import('next').NextConfig} */
const config = {
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run typecheck` looks at them, first of all that guards main; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // Sums up the text fields of the longest form; uploads go to a route handler that reads its own stream.
    serverActions: { bodySizeLimit: '8mb' },
    // A first start would wait a quarter longer for a cache that only the next build reads.
    turbopackFileSystemCacheForBuild: false,
  },
  async headers() {
    return [
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'Referrer-Policy', value: 'same-origin' },
          { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=()' },
          { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
          { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
          { key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' },
        ],
      },
    ]
  },
}

export default config
