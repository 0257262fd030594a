import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { Neo4jError } from 'neo4j-driver'
import type { Connection } from '../client.js'
import { withinDeadline } from '../deadline.js'

const INITIAL_PASSWORD = 'neo4j'
const UNAUTHORIZED = 'Neo.ClientError.Security.Unauthorized'
const ATTEMPT_MS = 10_000

/**
 * Logs in as soon as the server can answer; true once the password is in force. A new Neo4j knows only its initial
 * password, which is then replaced. False when it was no longer worthwhile, or not done within `boundMs`.
 */
export async function firstLogin(
  connection: Connection,
  { isWorthwhile, boundMs }: { isWorthwhile: () => boolean; boundMs: number },
): Promise<boolean> {
  const deadline = Date.now() + boundMs
  while (isWorthwhile() && Date.now() < deadline) {
    try {
      await logIn(connection)
      return true
    } catch (error) {
      if (isUnauthorized(error)) await replaceInitialPassword(connection).catch(passUnlessUnauthorized)
      await sleep(100)
    }
  }
  return false
}

async function logIn({ uri, user, password, database }: Connection): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  await bounded(driver.verifyConnectivity({ database })).finally(() => void driver.close())
}

async function replaceInitialPassword({ uri, user, password }: Connection): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, INITIAL_PASSWORD))
  const change = driver.executeQuery(
    'ALTER CURRENT USER SET PASSWORD FROM $initial TO $password',
    { initial: INITIAL_PASSWORD, password },
    { database: 'system' },
  )
  await bounded(change).finally(() => void driver.close())
}

const isUnauthorized = (error: unknown) => error instanceof Neo4jError && error.code === UNAUTHORIZED

function passUnlessUnauthorized(error: unknown): void {
  if (isUnauthorized(error)) throw error
}

function bounded<T>(work: Promise<T>): Promise<T> {
  return withinDeadline(work, {
    ms: ATTEMPT_MS,
    signal: undefined,
    giveUp: () => new Error('no answer to a log-in'),
  })
}
