import { expect, it } from 'vitest'
import { withClient } from '@/lib/cli/database/with-client'
import { createTestDatabase } from '@/lib/data/testing/create-test-database'
import { diffSchemas } from '@/prisma/migrate/diff-schemas'
import { type Catalog, readCatalog } from '@/prisma/migrate/read-catalog'
import { readEditedSchema } from '@/prisma/migrate/read-schema'

it('is one database, whether made by the migrations or from prisma/schema', async () => {
  const migrated = await createTestDatabase()
  const declared = await createTestDatabase({ migrated: false })
  try {
    const sql = await diffSchemas([], readEditedSchema(), declared.ownerUrl)
    await withClient(declared.ownerUrl, (client) => client.query(sql))
    const expected = await withClient(declared.ownerUrl, readCatalog)
    expect(expected.columns).not.toEqual([])
    expect(await withClient(migrated.ownerUrl, readCatalog)).toEqual<Catalog>(expected)
  } finally {
    await migrated.drop()
    await declared.drop()
  }
})
