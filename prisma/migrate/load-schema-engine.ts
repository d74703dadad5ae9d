import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'

type Bindings = { SchemaEngine: typeof SchemaEngine; __wbg_set_wasm(exports: WebAssembly.Exports): void }

const require = createRequire(import.meta.url)

/** Once: the bindings speak to one instance only, and a second would pull the memory from under the first. */
let loaded: Promise<typeof SchemaEngine> | undefined

/**
 * Prisma's schema engine as WebAssembly, loaded by hand: the package's own entry imports the `.wasm` as a module, which
 * Node 20 does not do, and the engine that the Prisma CLI would fetch comes from a download host that may be closed.
 */
export function loadSchemaEngine(): Promise<typeof SchemaEngine> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<typeof SchemaEngine> {
  const entry = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bindings: Bindings = await import(entry)
  const { instance } = await WebAssembly.instantiate(readFileSync(entry.replace(/\.js$/, '.wasm')), {
    './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports,
  })
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: reportPanic } })
  bindings.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
  return bindings.SchemaEngine
}

/** The engine calls this before it gives up; otherwise the cause would be lost. */
function reportPanic(message: string): never {
  throw new Error(`Prisma's schema engine gave up: ${message}`)
}
