import { commitmentsWithin } from '../../graph/commitment-page.relations.js'
import { agenciesOver, placeBy, places, placesAbove, placesBelow } from '../../graph/place.relations.js'
import { wordsOf } from '../../graph/words.js'
import type { PlaceLevel as Level } from '../../model/claim.js'
import { builder } from '../builder.js'
import { enumOf } from '../enums.js'
import { column, firstArg, many, one, page } from '../fields.js'
import { decodeId, decodeIds } from '../ids.js'
import { Agency, Named, Node, Party, Place, Places } from '../refs.js'
import { commitmentsField } from './commitment-filter.js'

const PlaceLevel = enumOf<Level>('PlaceLevel', 'What sort of place.', {
  PROVINCE: 'Province, or city of that rank (tỉnh, thành phố trực thuộc trung ương).',
  DISTRICT: 'District, town or city within a province; abolished on 1 July 2025 (huyện, quận, thị xã).',
  COMMUNE: 'Commune, ward, township or special zone (xã, phường, thị trấn, đặc khu).',
  VILLAGE: 'Village or block (thôn, bản, tổ dân phố).',
  ROAD: 'Road or bridge (đường, quốc lộ, cầu).',
  AREA: 'An area without government of its own: a zone, a river, a forest (khu, cụm, hồ).',
  FACILITY: 'A building or works: a school, a reservoir, a market.',
})

Place.implement({
  description:
    'A province, district, commune, village, road, area or facility. A unit that was merged is another place, even under its old name.',
  interfaces: [Node, Named, Party],
  fields: (t) => ({
    level: column(t, PlaceLevel, { description: 'What sort of place it is.' }),
    codes: column(t, ['String'], {
      description:
        'Official codes, the earliest first, each with its list: `o:` before 1 July 2025, `n:` from then on, `r:` ended earlier.',
    }),
    validFrom: column(t, 'Date', { nullable: true, description: 'Its first day; null when not known.' }),
    validThrough: column(t, 'Date', {
      nullable: true,
      description: 'Its last day; null while it exists, or when not known.',
    }),
    parents: many(t, Place, placesAbove, { description: 'Where it lies, or lay before units were merged.' }),
    children: page(t, Places, placesBelow, {
      order: 'name',
      description: 'The places directly in it, by name.',
    }),
    agencies: many(t, Agency, agenciesOver, {
      description: 'The agencies that have jurisdiction over it, by name.',
      args: { first: firstArg(t, 20) },
    }),
    commitments: commitmentsField(t, commitmentsWithin, 'Those that belong here or to anything inside.'),
  }),
})

const PlaceBy = builder.inputType('PlaceBy', {
  description: 'What one place is known by.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'Its id.' }),
    code: t.string({ description: 'An official code with its list, now or earlier: "o:436".' }),
  }),
})

const PlaceFilter = builder.inputType('PlaceFilter', {
  description: 'Which places: every field that is given must be met; of a list, any one.',
  fields: (t) => ({
    level: t.field({ type: [PlaceLevel], description: 'What sort of place.' }),
    within: t.idList({ description: 'Places they lie in, however deep.' }),
    text: t.string({ description: 'Words of the name; accents may be left out.' }),
  }),
})

builder.queryFields((t) => ({
  place: one(t, Place, placeBy, {
    description: 'One place; null when it is not there.',
    args: { by: t.arg({ type: PlaceBy, required: true, description: 'What it is known by.' }) },
    prepare: ({ by }) =>
      by.id === undefined ? { code: by.code } : { id: decodeId(by.id, ['Place'], 'by.id').key },
  }),
  places: page(t, Places, places, {
    nullable: true,
    order: 'name',
    description: 'All places, or those that meet a filter, in Vietnamese order of their names.',
    args: { filter: t.arg({ type: PlaceFilter, description: 'Which of them.' }) },
    prepare: ({ filter }) => ({
      words: wordsOf(filter?.text ?? '') ?? undefined,
      level: filter?.level ?? undefined,
      within: decodeIds(filter?.within, ['Place'], 'filter.within'),
    }),
  }),
}))
