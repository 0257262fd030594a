import { Agent, request } from 'node:http'

/** One POST with a JSON body. */
export interface Call {
  path: string
  body: string
}

export interface Burst {
  /** Milliseconds for each call that was answered. */
  latencies: number[]
  errors: number
  /** Of the whole burst. */
  ms: number
}

/** Sends JSON to a server on loopback, over connections that are kept open. */
export class Caller {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 16 })
  readonly #origin: URL

  constructor(origin: string) {
    this.#origin = new URL(origin)
  }

  /** The text of the answer; an error when the status is not 200. */
  send({ path, body }: Call): Promise<string> {
    const { hostname, port } = this.#origin
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    return new Promise((resolve, reject) => {
      const sent = request(
        { agent: this.#agent, method: 'POST', hostname, port, path, headers, timeout: 30_000 },
        (answer) => {
          let text = ''
          answer.setEncoding('utf8')
          answer.on('data', (part: string) => {
            text += part
          })
          answer.on('end', () =>
            answer.statusCode === 200 ? resolve(text) : reject(new Error(`${answer.statusCode}: ${text}`)),
          )
        },
      )
      sent.on('error', reject)
      sent.on('timeout', () => sent.destroy(new Error('no answer within 30 s')))
      sent.end(body)
    })
  }

  /** Milliseconds until the answer is there; an error when it carries any. */
  async time(call: Call): Promise<number> {
    const started = performance.now()
    const text = await this.send(call)
    if (text.startsWith('{"errors"')) throw new Error(text)
    return performance.now() - started
  }

  /** Every call once, so many at a time. An answer that carries errors counts as one. */
  async burst(calls: readonly Call[], inFlight: number): Promise<Burst> {
    const latencies: number[] = []
    let [next, errors] = [0, 0]
    const started = performance.now()
    const work = async () => {
      for (let call = calls[next++]; call; call = calls[next++]) {
        const sent = performance.now()
        const text = await this.send(call).catch(() => null)
        if (text === null || text.startsWith('{"errors"')) errors++
        else latencies.push(performance.now() - sent)
      }
    }
    await Promise.all(Array.from({ length: inFlight }, work))
    return { latencies, errors, ms: performance.now() - started }
  }

  close(): void {
    this.#agent.destroy()
  }
}
