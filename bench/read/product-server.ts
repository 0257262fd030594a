/** The product as it ships, with its log going nowhere. */
import { GraphClient } from '../../src/graph/client.js'
import { createLogger } from '../../src/log.js'
import { createApp } from '../../src/server/index.js'
import { answerParent } from './served.js'

answerParent(async (connection) => {
  const client = await GraphClient.connect(connection, { checksShapes: false })
  return createApp({ client, log: createLogger('info'), corsOrigins: [], isOpen: false }).listener
})
