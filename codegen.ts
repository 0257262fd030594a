import type { CodegenConfig } from '@graphql-codegen/cli'

const scalars = { ID: 'string', Date: 'string', DateTime: 'string', URL: 'string' }
const types = { enumsAsTypes: true, useTypeImports: true, strictScalars: true, scalars }
const SCHEMA_TYPES = 'src/explorer/data/schema-types.ts'

/** Typed documents: for the tests as one client makes its own, for the explorer beside each `.graphql` file. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  ignoreNoDocuments: true,
  importExtension: '.js',
  generates: {
    'test/api/gql/': {
      documents: ['test/*.ts', 'test/api/**/*.ts', '!test/api/gql/**'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: types,
    },
    [SCHEMA_TYPES]: {
      plugins: ['typescript'],
      config: { ...types, onlyOperationTypes: true, skipTypename: true },
    },
    'src/explorer/': {
      documents: ['src/explorer/**/*.graphql'],
      preset: 'near-operation-file',
      presetConfig: {
        extension: '.documents.ts',
        baseTypesPath: 'data/schema-types.ts',
        importTypesNamespace: 'Schema',
      },
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { ...types, skipTypename: true, importSchemaTypesFrom: SCHEMA_TYPES },
    },
  },
}
export default config
