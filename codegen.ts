import type { CodegenConfig } from '@graphql-codegen/cli'

/** Typed documents for the tests, made as a frontend would make its own. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: ['test/*.ts', 'test/api/**/*.ts', '!test/api/gql/**'],
  ignoreNoDocuments: true,
  importExtension: '.js',
  generates: {
    'test/api/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string', URL: 'string' },
      },
    },
  },
}
export default config
