import { config } from 'zod/mini'

// The content policy forbids code made from text, which zod would otherwise try once in the browser. Nor would it pay:
// the schemas of a form are made for the values at hand and used once.
config({ jitless: true })
