/** Who may import whom. A folder may import itself and what its row names; each rule says why. */
const rows = {
  model: {
    may: [],
    why: 'The model says what exists; whatever it imported would become part of what exists.',
  },
  report: { may: ['model', 'errors'], why: 'A file becomes a Report before anything is read from it.' },
  text: {
    may: ['model', 'errors'],
    why: 'The working copy is made from the Report alone, with cues handed in as data.',
  },
  extract: {
    may: ['model', 'errors'],
    why: 'Reading is pure: no graph, no files but the grammar, so that a sentence can be tested alone.',
  },
  resolve: {
    may: ['model', 'errors'],
    why: 'Who is who is decided on claims; candidates come in through a function.',
  },
  graph: {
    may: ['model', 'errors', 'log'],
    why: 'Cypher stands only here, and knows nothing of reading or of GraphQL.',
  },
  track: { may: ['model', 'graph', 'errors'], why: 'Status is stored and read through the graph.' },
  audit: { may: ['model', 'graph', 'errors'], why: 'The log is written in the transaction of its change.' },
  pipeline: {
    may: [
      'report',
      'text',
      'extract',
      'resolve',
      'graph',
      'track',
      'audit',
      'gazetteer-file',
      'model',
      'errors',
      'log',
    ],
    why: 'The only file that sees all stages.',
  },
  'gazetteer-file': {
    may: ['model', 'errors'],
    why: 'It reads two tables; what they mean stands in the model.',
  },
  api: {
    may: ['model', 'graph', 'track', 'audit', 'errors'],
    why: 'GraphQL reads relations; ingest comes through the context.',
  },
  server: {
    may: ['api', 'graph', 'pipeline', 'errors', 'log'],
    why: 'The server carries the API over HTTP and adds no meaning.',
  },
  explorer: {
    may: [],
    why: 'The explorer knows only the GraphQL API, through documents of its own: whatever it shows can be had with a query.',
  },
  config: { may: ['errors'], why: 'Configuration is read once, by the command line.' },
  log: { may: ['errors', 'config'], why: 'Loggers are made in one place.' },
  errors: { may: [], why: 'The closed list of errors stands below everything.' },
}
const place = (name) => `^src/${name}(/|\\.ts$)`
const packages = {
  'neo4j-driver': 'graph',
  '@pothos': 'api',
  'graphql-yoga': 'server',
  commander: 'cli',
  pino: 'log',
  react: 'explorer',
  urql: 'explorer',
}

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports is dead.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['^src/cli/main\\.ts$', '^src/explorer/(main\\.tsx|public/.*|.*\\.d\\.ts)$'],
      },
      to: {},
    },
    ...Object.entries(rows).map(([from, { may, why }]) => ({
      name: `${from}-imports`,
      comment: why,
      severity: 'error',
      from: { path: place(from) },
      to: { path: '^src/', pathNot: [from, ...may].map(place) },
    })),
    ...Object.entries(packages).map(([name, owner]) => ({
      name: `only-${owner}-imports-${name.replace('@', '')}`,
      comment: `${name} is known to src/${owner} alone, so that it can be replaced there.`,
      severity: 'error',
      from: { path: '^src/', pathNot: place(owner) },
      to: { path: `^node_modules/${name}` },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
  },
}
