/** Measures the program: `npm run bench -- read`. What each bench answers, and how to read it, stands in README.md. */
import { parseArgs } from 'node:util'
import { benchExtract } from './extract.js'
import { benchFacets } from './facets.js'
import { benchIngest } from './ingest.js'
import { benchPast } from './past.js'
import { benchRead } from './read.js'

const BENCHES = {
  read: benchRead,
  facets: benchFacets,
  past: benchPast,
  ingest: benchIngest,
  extract: benchExtract,
}

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, commitments: { type: 'string', default: '10000' } },
  allowPositionals: true,
})
const [name = ''] = positionals
const commitments = Number(values.commitments)
if (!(name in BENCHES) || !(commitments > 0)) {
  console.error(
    `Name one of ${Object.keys(BENCHES).join(', ')}: npm run bench -- read [--commitments 100000] [--quick]`,
  )
  process.exit(2)
}
await BENCHES[name as keyof typeof BENCHES]({ isQuick: values.quick, commitments })
