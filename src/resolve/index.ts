/**
 * In: one report and what was read from it. Out: the nodes and links that it adds to the graph, with ids that are functions
 * of content. It never looks into the graph, and never drops a doubt: what is not certain stays apart.
 */
export { reportIdOf } from './report-id.js'
export { resolveReport } from './resolve-report.js'
export { followReports, loadThreadGrammar, traceReports } from './threads/index.js'
