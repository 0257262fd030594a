import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import './compile/plugin.js'
import type { ApiContext } from './context.js'

export interface Types {
  Context: ApiContext
  DefaultFieldNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    Date: { Input: string; Output: string }
    DateTime: { Input: string; Output: string }
    URL: { Input: string; Output: string }
  }
}

/** The plugin that reads what was fetched stands last, so that the rules of all others come before it. */
export const builder = new SchemaBuilder<Types>({
  defaultFieldNullability: false,
  plugins: [ComplexityPlugin, 'graph'],
  complexity: { defaultComplexity: 1, defaultListMultiplier: 1 },
})

type SchemaOf<Builder> = Builder extends PothosSchemaTypes.SchemaBuilder<infer Schema> ? Schema : never
export type ApiSchema = SchemaOf<typeof builder>
