/** Holds the import rules of .dependency-cruiser.cjs over src/; fails as well when nothing was looked at. */
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser'
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'

const options = (await extractOptions('./.dependency-cruiser.cjs')) as ICruiseOptions
const { output } = await cruise(['src'], { ...options, outputType: 'json' })
const { modules, summary } = JSON.parse(output as string) as ICruiseResult
const known = new Map(summary.ruleSetUsed?.forbidden?.map((rule) => [rule.name, rule.comment]))

for (const { from, to, rule } of summary.violations)
  console.error(`${from} → ${to}\n  ${rule.name}: ${known.get(rule.name) ?? ''}`)
if (modules.length < 50) console.error(`Only ${modules.length} files were looked at: the rules held nothing.`)
process.exitCode = summary.violations.length > 0 || modules.length < 50 ? 1 : 0
