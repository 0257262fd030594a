import { z } from 'zod'
import { PLACE_LEVELS } from '../claim.js'
import { defineKind, named } from './kind.js'

/** `name` carries the kind of unit: "huyện Hương Khê"; `nameKey` sorts by the bare name. */
export const Place = defineKind(
  'Place',
  'A province, district, commune, village, road, area or facility.',
  {
    ...named,
    level: z.enum(PLACE_LEVELS),
    /** Official codes with their namespace, the earliest first; empty outside the register. */
    codes: z.array(z.string()),
    validFrom: z.string().nullable(),
    validThrough: z.string().nullable(),
  },
  { isSearchable: true },
)
