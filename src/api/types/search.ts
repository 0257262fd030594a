import { SEARCHED, search } from '../../graph/search.relations.js'
import { wordsOf } from '../../graph/words.js'
import { displayName } from '../../model/values/name.js'
import { builder } from '../builder.js'
import { connectionOf } from '../connections.js'
import { enumOf } from '../enums.js'
import { page } from '../fields.js'
import { Agency, Commitment, Meeting, Person, Place, Project, Report, Role } from '../refs.js'

/** Longer questions are cut: nobody types them, and each word is looked up. */
const LONGEST = 200

const SearchType = enumOf<(typeof SEARCHED)[number]>(
  'SearchType',
  'What a search looks among.',
  {
    Person: 'People.',
    Agency: 'Agencies.',
    Role: 'Roles, by title and agency.',
    Place: 'Places.',
    Project: 'Projects.',
    Meeting: 'Meetings.',
    Report: 'Reports, by title.',
    Commitment: 'Commitments, by what is to be done.',
  },
  {
    PERSON: 'Person',
    AGENCY: 'Agency',
    ROLE: 'Role',
    PLACE: 'Place',
    PROJECT: 'Project',
    MEETING: 'Meeting',
    REPORT: 'Report',
    COMMITMENT: 'Commitment',
  },
)

const SearchResult = builder.unionType('SearchResult', {
  description: 'What a search can find.',
  types: [Person, Agency, Role, Place, Project, Meeting, Report, Commitment],
})
const SearchResults = connectionOf(SearchResult, 'search results')

builder.queryFields((t) => ({
  search: page(t, SearchResults, search, {
    nullable: true,
    order: 'rank',
    description:
      'Whatever holds all the words, the best 50 of each type; accents may be left out, and what is spelled exactly as typed comes first. A question without a letter or digit finds nothing.',
    args: {
      query: t.arg.string({ required: true, description: 'Words, as "vo trong hai".' }),
      types: t.arg({ type: [SearchType], description: 'Among what to look; all when left out.' }),
    },
    prepare: ({ query, types }) => {
      const typed = displayName(query.slice(0, LONGEST))
      const words = wordsOf(typed)
      return { words, typed: typed.toLowerCase(), labels: words ? (types ?? SEARCHED) : [] }
    },
  }),
}))
