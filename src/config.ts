import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { z } from 'zod'
import { DomainError } from './errors.js'

const blankIsAbsent = (value: unknown) => (value === '' ? undefined : value)
const text = z.preprocess(blankIsAbsent, z.string().optional())
const whole = (name: string, low: number, high: number, otherwise: number) =>
  z.preprocess(
    blankIsAbsent,
    z.coerce
      .number(`${name} must be a whole number`)
      .int(`${name} must be a whole number`)
      .min(low, `${name} must be at least ${low}`)
      .max(high, `${name} must be at most ${high}`)
      .default(otherwise),
  )
const flag = (name: string) =>
  z
    .preprocess(blankIsAbsent, z.enum(['0', '1'], `${name} must be 0 or 1`).default('0'))
    .transform((v) => v === '1')

/** Every variable the program reads; `.env.example` lists the same names, and a test holds the two together. */
export const Environment = z.object({
  HOST: z.preprocess(blankIsAbsent, z.string().default('127.0.0.1')),
  PORT: whole('PORT', 0, 65_535, 4000),
  NEO4J_URI: z.preprocess(
    blankIsAbsent,
    z
      .string()
      .regex(
        /^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/,
        'NEO4J_URI must look like neo4j://host:7687, bolt://… or neo4j+s://…',
      )
      .optional(),
  ),
  NEO4J_USER: text,
  NEO4J_PASSWORD: text,
  NEO4J_DATABASE: text,
  CAMKET_HOME: text,
  CAMKET_CACHE: text,
  CAMKET_NEO4J_HEAP_MB: whole('CAMKET_NEO4J_HEAP_MB', 128, 65_536, 512),
  CAMKET_NEO4J_PAGE_CACHE_MB: whole('CAMKET_NEO4J_PAGE_CACHE_MB', 16, 1_048_576, 256),
  CAMKET_OPEN: flag('CAMKET_OPEN'),
  CAMKET_ACTOR: z.preprocess(
    blankIsAbsent,
    z
      .string()
      .trim()
      .min(1, 'CAMKET_ACTOR is blank')
      .max(100, 'CAMKET_ACTOR has more than 100 characters')
      .default('local'),
  ),
  CAMKET_CORS_ORIGINS: z.preprocess(
    blankIsAbsent,
    z
      .string()
      .default('')
      .transform((list) =>
        list
          .split(',')
          .map((origin) => origin.trim())
          .filter(Boolean),
      )
      .pipe(
        z.array(
          z
            .string()
            .regex(/^https?:\/\/[^/\s*]+$/, 'CAMKET_CORS_ORIGINS lists origins such as https://example.org'),
        ),
      ),
  ),
  CAMKET_LOG_LEVEL: z.preprocess(
    blankIsAbsent,
    z
      .enum(
        ['silent', 'error', 'warn', 'info', 'debug'],
        'CAMKET_LOG_LEVEL is silent, error, warn, info or debug',
      )
      .default('info'),
  ),
})

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1'])

export interface Config {
  host: string
  port: number
  /** Whether the server may be reached from other machines; it then refuses mutations. */
  isOpen: boolean
  /** Under what name the writes of this server are recorded. */
  actor: string
  corsOrigins: readonly string[]
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
  database: {
    uri: string | undefined
    user: string | undefined
    password: string | undefined
    database: string | undefined
    home: string
    cache: string | undefined
    heapMb: number
    pageCacheMb: number
  }
}

/** Reads the environment. Every problem is reported at once, in one error. */
export function loadConfig(env: Readonly<Record<string, string | undefined>>, cwd = process.cwd()): Config {
  const read = Environment.safeParse(env)
  const problems = read.success ? [] : read.error.issues.map((issue) => issue.message)
  if (read.success) {
    const { HOST, CAMKET_OPEN, NEO4J_URI, NEO4J_PASSWORD } = read.data
    if (!LOOPBACK.has(HOST) && !CAMKET_OPEN)
      problems.push(
        `HOST=${HOST} can be reached from other machines: set CAMKET_OPEN=1 to allow it, or leave HOST out`,
      )
    if (NEO4J_URI && NEO4J_PASSWORD === undefined)
      problems.push('NEO4J_URI is set and NEO4J_PASSWORD is not: set both')
  }
  if (!read.success || problems.length > 0)
    throw new DomainError('CONFIG_INVALID', `The environment cannot be used: ${problems.join('; ')}.`, {
      problems: problems.length,
    })
  return freeze(toConfig(read.data, cwd))
}

function toConfig(env: z.infer<typeof Environment>, cwd: string): Config {
  const folder = (path: string) => resolve(cwd, path.replace(/^~(?=\/|$)/, homedir()))
  return {
    host: env.HOST,
    port: env.PORT,
    isOpen: env.CAMKET_OPEN,
    actor: env.CAMKET_ACTOR.normalize('NFC'),
    corsOrigins: env.CAMKET_CORS_ORIGINS,
    logLevel: env.CAMKET_LOG_LEVEL,
    database: {
      uri: env.NEO4J_URI,
      user: env.NEO4J_USER,
      password: env.NEO4J_PASSWORD,
      database: env.NEO4J_DATABASE,
      home: folder(env.CAMKET_HOME ?? '.camket'),
      cache: env.CAMKET_CACHE === undefined ? undefined : folder(env.CAMKET_CACHE),
      heapMb: env.CAMKET_NEO4J_HEAP_MB,
      pageCacheMb: env.CAMKET_NEO4J_PAGE_CACHE_MB,
    },
  }
}

function freeze(config: Config): Config {
  Object.freeze(config.database)
  return Object.freeze(config)
}
