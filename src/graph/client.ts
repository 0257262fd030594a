import {
  bookmarkManager,
  type Driver,
  type ManagedTransaction,
  type QueryResult,
  type Session,
} from 'neo4j-driver'
import type { z } from 'zod'
import { withinDeadline } from './deadline.js'
import { type ClientSettings, type Connection, openDriver } from './driver.js'
import { afterCommit, timedOut, translateDriverError } from './driver-errors.js'
import { wrapIntegers } from './numbers.js'
import { type NamedQuery, shapesOf } from './query.js'
import {
  type GraphTransaction,
  openTransaction,
  type Params,
  type Row,
  type SentStatement,
} from './transaction.js'

export type { Connection } from './driver.js'
export type { GraphTransaction, Params, Row, SentStatement } from './transaction.js'

export interface CallSettings {
  /** What is being done, for the database's own lists and for error sentences. */
  readonly name?: string
  readonly requestId?: string | undefined
  /** Bounds the whole call, retries included; the server is told the same bound. */
  readonly timeoutMs?: number
  readonly signal?: AbortSignal | undefined
}

const READ_TIMEOUT_MS = 10_000
/** The same for a statement that is new: planning it can take longer than running it. */
const FIRST_READ_TIMEOUT_MS = 30_000
/** Statements are few: values are parameters. */
const MOST_KNOWN = 1000
const WRITE_TIMEOUT_MS = 60_000
/** A Neo4j that has just started plans its first statement slowly; one that is not there is found out much sooner. */
const CONNECT_TIMEOUT_MS = 30_000
/** How much longer than the server we wait, so that a server which is well gives the more exact answer. */
const GRACE_MS = 250

/** The only way to Neo4j. What goes wrong there leaves it as a DomainError, told from the driver's error by code. */
export class GraphClient {
  readonly #driver: Driver
  readonly #connection: Connection
  readonly #checksShapes: boolean
  readonly #bookmarks = bookmarkManager()
  readonly #observers = new Set<(statement: SentStatement) => void>()
  /** Statements that were answered, so that the database has a plan of them. */
  readonly #known = new Set<string>()
  readonly #tell = (statement: SentStatement): void => {
    for (const observer of this.#observers) observer(statement)
  }

  private constructor(connection: Connection, settings: ClientSettings) {
    this.#connection = connection
    this.#checksShapes = settings.checksShapes ?? true
    this.#driver = openDriver(connection, settings)
  }

  /** Connects, and makes sure that the database is there and lets us in. */
  static async connect(connection: Connection, settings: ClientSettings = {}): Promise<GraphClient> {
    const client = new GraphClient(connection, settings)
    try {
      await client.read('RETURN 1', {}, { name: 'connect', timeoutMs: CONNECT_TIMEOUT_MS })
      return client
    } catch (error) {
      await client.close()
      throw error
    }
  }

  /** One statement that only reads, in a transaction of its own. */
  async read(text: string, params: Params = {}, settings: CallSettings = {}): Promise<Row[]> {
    const { records } = await this.#readOnce(text, params, settings)
    return records.map((record) => [...record])
  }

  /** A named query that only reads. */
  async run<P extends z.ZodObject, R extends z.ZodObject>(
    query: NamedQuery<P, R>,
    params: z.input<P>,
    settings: CallSettings = {},
  ): Promise<z.output<R>[]> {
    const { paramsFrom, rowsFrom } = shapesOf(query, this.#checksShapes)
    return rowsFrom(await this.#readOnce(query.cypher, paramsFrom(params), { name: query.name, ...settings }))
  }

  /**
   * All of `work` in one transaction, or nothing of it. It may run several times, so it must do nothing but write,
   * and write so that a second time changes nothing: a commit whose answer was lost is sent again.
   * Fails with COMMIT_UNKNOWN when it could not be learnt whether it was committed.
   */
  async write<T>(
    work: (transaction: GraphTransaction) => Promise<T>,
    settings: CallSettings = {},
  ): Promise<T> {
    const { timeoutMs = WRITE_TIMEOUT_MS, signal } = settings
    const name = settings.name ?? 'write'
    const session = this.#session('WRITE')
    let wasCommitSent = false
    const opened = { name, isChecked: this.#checksShapes, tell: this.#tell }
    const attempt = async (transaction: ManagedTransaction) => {
      const result = await work(openTransaction(transaction, opened))
      wasCommitSent = true
      return result
    }
    try {
      return await withinDeadline(
        session.executeWrite(attempt, this.#transactionSettings(name, settings, timeoutMs)),
        {
          ms: timeoutMs + GRACE_MS,
          signal,
          giveUp: () => timedOut(name, timeoutMs),
        },
      )
    } catch (error) {
      const translated = this.#translate(error, name)
      throw wasCommitSent ? afterCommit(name, translated) : translated
    } finally {
      release(session)
    }
  }

  /** Tells `observer` of every statement sent from now on; answers with what ends it. */
  observe(observer: (statement: SentStatement) => void): () => void {
    this.#observers.add(observer)
    return () => this.#observers.delete(observer)
  }

  async close(): Promise<void> {
    await this.#driver.close()
  }

  async #readOnce(text: string, params: Params, settings: CallSettings): Promise<QueryResult> {
    const usualMs = this.#known.has(text) ? READ_TIMEOUT_MS : FIRST_READ_TIMEOUT_MS
    const { timeoutMs = usualMs, signal } = settings
    const name = settings.name ?? 'read'
    const session = this.#session('READ')
    this.#tell({ name, text, params })
    const sent = wrapIntegers(params) as Params
    try {
      const result = await withinDeadline(
        Promise.resolve(session.run(text, sent, this.#transactionSettings(name, settings, timeoutMs))),
        { ms: timeoutMs + GRACE_MS, signal, giveUp: () => timedOut(name, timeoutMs) },
      )
      this.#remember(text)
      return result
    } catch (error) {
      throw this.#translate(error, name)
    } finally {
      release(session)
    }
  }

  #remember(text: string): void {
    if (this.#known.size >= MOST_KNOWN) this.#known.clear()
    this.#known.add(text)
  }

  #session(access: 'READ' | 'WRITE'): Session {
    return this.#driver.session({
      database: this.#connection.database,
      defaultAccessMode: access,
      bookmarkManager: this.#bookmarks,
    })
  }

  #transactionSettings(name: string, { requestId }: CallSettings, timeoutMs: number) {
    return { timeout: timeoutMs, metadata: requestId === undefined ? { name } : { name, requestId } }
  }

  #translate(error: unknown, name: string): unknown {
    const { uri, database } = this.#connection
    return translateDriverError(error, { uri, database, name })
  }
}

/**
 * Rolls back what is not committed, and lets no later attempt begin. Not waited for: a silent server would keep us, and
 * a sound one has already given its answer.
 */
function release(session: Session): void {
  session.close().catch(() => {})
}
