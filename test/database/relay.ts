import { connect, createServer, type Socket } from 'node:net'

/** What happens to a COMMIT that a client sends: it passes, it never arrives, or its answer never comes back. */
export type CommitFate = 'passes' | 'is swallowed' | 'loses its answer'

export interface Relay {
  readonly uri: string
  commitFate: CommitFate
  /** Nothing passes either way while it is true, and no connection is closed. */
  isSilent: boolean
  /** What the client sent last, as far as it is text. */
  lastSent: string
  /** Breaks every connection that there is. */
  dropAll(): void
  close(): Promise<void>
}

/** The message COMMIT, with its length before and its end mark after. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00])

/** Stands between a client and Neo4j and does what networks do. */
export async function startRelay(uri: string): Promise<Relay> {
  const target = new URL(uri)
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => {})
    }
    client.on('close', () => upstream.destroy())
    upstream.on('close', () => client.destroy())
    let isAnswerLost = false
    client.on('data', (bytes) => {
      relay.lastSent = bytes.toString('latin1')
      const hasCommit = bytes.includes(COMMIT)
      if (relay.isSilent || (hasCommit && relay.commitFate === 'is swallowed')) return
      isAnswerLost = hasCommit && relay.commitFate === 'loses its answer'
      upstream.write(bytes)
    })
    upstream.on('data', (bytes) => {
      if (relay.isSilent) return
      if (!isAnswerLost) return void client.write(bytes)
      relay.commitFate = 'passes'
      client.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const relay: Relay = {
    uri: `bolt://127.0.0.1:${port}`,
    commitFate: 'passes',
    isSilent: false,
    lastSent: '',
    dropAll: () => {
      for (const socket of sockets) socket.destroy()
    },
    close: async () => {
      relay.dropAll()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return relay
}
