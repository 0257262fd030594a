import type { FigureKind as Kind } from '../../model/claim.js'
import { enumOf } from '../enums.js'
import { column } from '../fields.js'
import { Fact, Figure, Node } from '../refs.js'
import { Comparator } from './commitment-enums.js'

const FigureKind = enumOf<Kind>('FigureKind', 'What a number says.', {
  ACTUAL: 'What is, or was reached.',
  TARGET: 'What is to be reached.',
  ATTRIBUTE: 'A property of something: its length, its cost.',
})

Figure.implement({
  description: 'A number in a report.',
  interfaces: [Node, Fact],
  fields: (t) => ({
    what: column(t, 'String', { description: 'What is counted or measured, in the words of the report.' }),
    value: column(t, 'Float', { description: 'The number.' }),
    unit: column(t, 'String', { description: 'Its unit, as in the report: "km", "tỷ đồng".' }),
    comparator: column(t, Comparator, { description: 'How the number is meant.' }),
    kind: column(t, FigureKind, { description: 'What it says.' }),
  }),
})
