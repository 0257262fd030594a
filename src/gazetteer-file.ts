import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { DomainError } from './errors.js'
import type { Gazetteer } from './model/gazetteer.js'
import { createGazetteer } from './model/gazetteer-index.js'
import { createLineage, type Lineage } from './model/lineage.js'

/** Reads the tables of a folder such as `seeds/gazetteer`. */
export function loadGazetteer(folder: URL | string): Gazetteer {
  const path = typeof folder === 'string' ? folder : fileURLToPath(folder)
  return createGazetteer({
    places: readTable(path, 'places.tsv'),
    variants: readTable(path, 'name-variants.tsv'),
    successions: readTable(path, 'successions.tsv'),
    districts: readTable(path, 'districts.tsv'),
    departments: readTable(path, 'departments.tsv'),
  })
}

/** Reads `departments.tsv` of the folder from which the gazetteer came. */
export function loadLineage(folder: URL | string, gazetteer: Gazetteer): Lineage {
  const path = typeof folder === 'string' ? folder : fileURLToPath(folder)
  return createLineage({ departments: readTable(path, 'departments.tsv') }, gazetteer)
}

function readTable(folder: string, name: string): string {
  try {
    return readFileSync(`${folder}/${name}`, 'utf8')
  } catch (cause) {
    throw new DomainError(
      'CONFIG_INVALID',
      `The gazetteer’s table ${name} cannot be read in ${folder}; restore the folder seeds/gazetteer from the release.`,
      { folder, table: name, cause },
    )
  }
}
