import neo4j, { type Driver } from 'neo4j-driver'
import { DomainError } from '../errors.js'

/** How a Neo4j is reached. */
export interface Connection {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
}

export interface ClientSettings {
  readonly poolSize?: number
  /** Whether parameters and rows of named queries are checked against their shapes: yes in tests and development. */
  readonly checksShapes?: boolean
}

/** Does not connect yet. */
export function openDriver({ uri, user, password }: Connection, { poolSize = 50 }: ClientSettings): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      maxConnectionPoolSize: poolSize,
      connectionAcquisitionTimeout: 3_000,
      connectionTimeout: 3_000,
      maxTransactionRetryTime: 15_000,
      disableLosslessIntegers: true,
      telemetryDisabled: true,
    })
  } catch (cause) {
    const message = `NEO4J_URI is no address of a Neo4j (${uri}): write it like neo4j://host:7687.`
    throw new DomainError('CONFIG_INVALID', message, { cause, uri })
  }
}
