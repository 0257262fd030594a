import type DataLoader from 'dataloader'
import type { GraphClient } from '../graph/client.js'
import { todayInVietnam } from '../model/values/date.js'

/** What one request carries; nothing in it outlives the request. */
export interface ApiContext {
  readonly client: Pick<GraphClient, 'read' | 'write'>
  readonly requestId: string
  /** The day in Vietnam, read once so that all of an answer agrees. */
  readonly today: string
  readonly mayMutate: boolean
  /** Who asks, for the record of what is written. */
  readonly actor: string
  /** Whether the reader may see a field. */
  readonly mayRead: (type: string, field: string) => boolean
  readonly loaders: Map<string, DataLoader<string, unknown>>
}

export function createContext({
  client,
  requestId,
  mayMutate = false,
  actor = 'local',
  today = todayInVietnam(),
  mayRead = () => true,
}: Pick<ApiContext, 'client' | 'requestId'> & Partial<ApiContext>): ApiContext {
  return { client, requestId, today, mayMutate, actor, mayRead, loaders: new Map() }
}
