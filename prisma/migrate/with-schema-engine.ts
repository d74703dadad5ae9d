import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import { loadSchemaEngine } from '@/prisma/migrate/load-schema-engine'

/** Runs `use` with Prisma's schema engine connected to a database. Its connections, and so its locks, end with `use`. */
export async function withSchemaEngine<T>(url: string, use: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const factory = new PrismaPg({ connectionString: url })
  const connection = await factory.connect()
  factory.connect = async () => connection
  try {
    const SchemaEngine = await loadSchemaEngine()
    const adapter = bindMigrationAwareSqlAdapterFactory(factory)
    return await use(await SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter))
  } finally {
    await connection.dispose()
  }
}
