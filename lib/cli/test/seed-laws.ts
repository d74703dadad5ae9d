import fc from 'fast-check'

/**
 * What guards main tries the same random terms each time, so that it never fails by chance. With `RUNS`, as in
 * `RUNS=10000 npm run properties`, every run tries others.
 */
if (process.env.RUNS === undefined) fc.configureGlobal({ seed: 20_261_122 })
