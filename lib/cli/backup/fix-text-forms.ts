import type { Client } from 'pg'

/** Whatever the server is set to, values are written and read in one text form: UTC, ISO dates, exact floats. */
export async function fixTextForms(client: Client): Promise<void> {
  const forms = {
    TimeZone: 'UTC',
    DateStyle: 'ISO, YMD',
    IntervalStyle: 'iso_8601',
    bytea_output: 'hex',
    extra_float_digits: '1',
  }
  for (const [name, value] of Object.entries(forms))
    await client.query('SELECT set_config($1, $2, false)', [name, value])
}
