import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DomainError } from '../errors.js'

const CLOSE_WITHIN_MS = 5000

export interface Listening {
  /** Origin under which the server answers: `http://127.0.0.1:4000`. */
  origin: string
  /** Lets running requests end, for five seconds at the most. */
  close(): Promise<void>
}

export async function listen(listener: RequestListener, host: string, port: number): Promise<Listening> {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, listener)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, host, port)))
    server.listen(port, host, resolve)
  })
  const { address, family, port: bound } = server.address() as AddressInfo
  const name = family === 'IPv6' ? `[${address}]` : address
  return {
    origin: `http://${name}:${bound}`,
    close: () =>
      new Promise((resolve) => {
        const force = setTimeout(() => server.closeAllConnections(), CLOSE_WITHIN_MS)
        server.close(() => {
          clearTimeout(force)
          resolve()
        })
        server.closeIdleConnections()
      }),
  }
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new DomainError(
      'PORT_TAKEN',
      `Port ${port} on ${host} is taken by another program: stop it, or choose another port with PORT=4001.`,
      { host, port },
    )
  if (error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL')
    return new DomainError(
      'CONFIG_INVALID',
      `This machine does not let camket listen on ${host}:${port}: choose another HOST or PORT.`,
      { host, port, cause: error },
    )
  return error
}
