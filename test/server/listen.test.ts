import { describe, expect, it } from 'vitest'
import { listen } from '../../src/server/listen.js'

describe('the socket', () => {
  it('says who cannot have the port and what to do, and is free again once closed', async () => {
    const first = await listen((_request, response) => response.end('here'), '127.0.0.1', 0)
    const port = Number(new URL(first.origin).port)
    expect(await (await fetch(first.origin)).text()).toBe('here')
    await expect(listen(() => {}, '127.0.0.1', port)).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      message: expect.stringContaining('PORT=4001'),
    })
    await first.close()
    const second = await listen(() => {}, '127.0.0.1', port)
    await second.close()
  })
})
