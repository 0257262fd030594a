/**
 * In: the reports of several meetings, each with what was read from it. Out: which later item takes up which earlier commitment, how and why.
 * A link rests on its reasons, each a comparator of its own; a doubtful one is not made.
 * It never reads or writes the graph, and it knows no word of the language but those in its data.
 */
export { followReports } from './follow-reports.js'
export { loadThreadGrammar } from './grammar.js'
export { traceReports } from './trace-reports.js'
