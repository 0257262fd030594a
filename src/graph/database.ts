import { DomainError } from '../errors.js'
import { GraphClient } from './client.js'
import type { ClientSettings, Connection } from './driver.js'
import type { OnProgress } from './local/jars.js'
import { joinLocalDatabase, type LocalSettings } from './local/local-database.js'

/** A Neo4j somewhere when `uri` is there, else the private one of `home`. */
export interface DatabaseConfig extends LocalSettings {
  readonly uri: string | undefined
  readonly user: string | undefined
  readonly password: string | undefined
  readonly database: string | undefined
}

export interface OpenSettings extends ClientSettings {
  /** The command that opens it, for whoever finds the database in use. */
  readonly purpose: string
  readonly onProgress?: OnProgress
  /** The private Neo4j ended while it was in use. */
  readonly onLost?: (error: DomainError) => void
}

export interface OpenDatabase {
  readonly client: GraphClient
  readonly uri: string
  readonly database: string
  readonly close: () => Promise<void>
}

/** The one way to a database: from here on nothing knows whether it is private or remote. */
export async function openDatabase(config: DatabaseConfig, settings: OpenSettings): Promise<OpenDatabase> {
  const { connection, leave } = await reach(config, settings)
  try {
    const client = await GraphClient.connect(connection, settings)
    const close = async () => {
      await client.close()
      await leave()
    }
    return { client, uri: connection.uri, database: connection.database, close }
  } catch (error) {
    await leave()
    throw error
  }
}

async function reach(
  config: DatabaseConfig,
  { purpose, onProgress, onLost }: OpenSettings,
): Promise<{ connection: Connection; leave: () => Promise<void> }> {
  const { uri, user = 'neo4j', password = '', database = 'neo4j' } = config
  if (uri !== undefined) return { connection: { uri, user, password, database }, leave: async () => {} }
  const local = await joinLocalDatabase(config, purpose, onProgress)
  if (onLost !== undefined) local.watch(() => onLost(lost(config.home)))
  return { connection: { ...local.connection, database }, leave: local.leave }
}

function lost(home: string): DomainError {
  const message = `The private Neo4j of ${home} ended unexpectedly: neo4j/logs/neo4j.log says why; start again, the data is kept.`
  return new DomainError('DB_UNAVAILABLE', message, { home })
}
