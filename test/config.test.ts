import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Environment, loadConfig } from '../src/config.js'

const refusal = (env: Record<string, string>) => {
  try {
    loadConfig(env)
  } catch (error) {
    return (error as Error).message
  }
  return 'accepted'
}

describe('the environment', () => {
  it('needs nothing: every variable has a default, and the server stays on loopback', () => {
    const config = loadConfig({}, '/home/someone/camket')
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      isOpen: false,
      corsOrigins: [],
      actor: 'local',
    })
    expect(config.database).toMatchObject({ uri: undefined, home: '/home/someone/camket/.camket' })
  })

  it('takes an empty variable for an absent one', () => {
    expect(loadConfig({ PORT: '', NEO4J_URI: '', HOST: '' })).toMatchObject({ port: 4000, host: '127.0.0.1' })
  })

  it('reports every problem at once, each with its remedy', () => {
    const message = refusal({ PORT: 'many', NEO4J_URI: 'localhost', CAMKET_OPEN: 'yes' })
    expect(message).toContain('PORT must be a whole number')
    expect(message).toContain('NEO4J_URI must look like')
    expect(message).toContain('CAMKET_OPEN must be 0 or 1')
  })

  it.each([
    [{ HOST: '0.0.0.0' }, 'set CAMKET_OPEN=1'],
    [{ NEO4J_URI: 'bolt://127.0.0.1:7687' }, 'NEO4J_PASSWORD is not'],
    [{ PORT: '70000' }, 'at most 65535'],
    [{ CAMKET_CORS_ORIGINS: '*' }, 'lists origins such as'],
  ])('refuses %o and says what mends it', (env, remedy) => {
    expect(refusal(env as unknown as Record<string, string>)).toContain(remedy)
  })

  it('opens to other machines only when told so', () => {
    expect(loadConfig({ HOST: '0.0.0.0', CAMKET_OPEN: '1' }).isOpen).toBe(true)
    expect(loadConfig({ CAMKET_OPEN: '1' }).isOpen).toBe(true)
  })

  it('never prints a password in its error', () => {
    expect(refusal({ NEO4J_PASSWORD: 'secret-word', PORT: 'x' })).not.toContain('secret-word')
  })

  it('cannot be changed after it was read', () => {
    const config = loadConfig({})
    expect(Object.isFrozen(config) && Object.isFrozen(config.database)).toBe(true)
  })

  it('is documented whole in .env.example', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8')
    const documented = [...example.matchAll(/^([A-Z0-9_]+)=/gm)].map(([, name]) => name)
    expect(documented.sort()).toEqual(Object.keys(Environment.shape).sort())
  })
})
