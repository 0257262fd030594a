/** Who answers for a commitment on a day. An answer is a map: who, who holds the office, since when, on what ground. */
import { wasNamed } from './as-known.js'
import { type Cypher, cypher, type Name } from './cypher.js'
import { heldOn, tenureList } from './holding.js'
import type { At } from './in-force.js'
import { relation } from './relation.js'
import { borneOn, hasEnded, heirsOf } from './succession.js'

/** The office of the same title in a body of the same sort, for one that only one person holds, as far as it is known. */
function sameOffice(role: Name, [bearer, body, heir]: readonly [Name, Name, Name], { knownAt }: At): Cypher {
  const isKnown = knownAt ? cypher` AND ${wasNamed(role, knownAt)}` : cypher``
  return cypher`MATCH (${heir})<-[:IN]-(${role}:Role {title: ${bearer}.title})
    WHERE ${heir}.type = ${body}.type AND NOT coalesce(${bearer}.isShared, false)${isKnown} RETURN ${role}`
}

/** One for each who leads; none for a body that ended where it is not known who took over. */
export const answersOf = relation((c, answer, at: At) => {
  const part = (of: string) => answer.and(of)
  const r = part('r')
  const [bearer, body, heir] = [r.and('bearer'), r.and('body'), part('heir')]
  const [ended, heirs, agency, since] = [part('ended'), part('heirs'), part('agency'), part('since')]
  const [role, tenures, held, before] = [part('role'), part('tenures'), part('held'), part('before')]
  const isNew = cypher`${since} IS NULL AND size(${held}) = 1 AND coalesce(${held}[0].from > ${r}.from
    OR (size(${before}) = 1 AND ${before}[0].person <> ${held}[0].person), false)`
  return cypher`${borneOn(c, r, at)}
    WITH ${r}, ${bearer}, ${body}, ${hasEnded(c, body, at)} AS ${ended},
      COLLECT { ${heirsOf(c, body, heir, at)} RETURN {agency: ${heir}, since: ${heir.and('since')}} } AS ${heirs}
    WHERE NOT ${ended} OR (size(${heirs}) > 0 AND all(one IN ${heirs} WHERE one.agency = ${heirs}[0].agency))
    WITH ${r}, ${bearer}, ${body}, CASE WHEN ${ended} THEN ${heirs}[0].agency END AS ${agency},
      CASE WHEN ${ended} THEN ${heirs}[0].since END AS ${since}
    WITH ${r}, ${bearer}, ${agency}, ${since}, CASE WHEN ${since} IS NOT NULL
      THEN head(COLLECT { ${sameOffice(part('same'), [bearer, body, agency], at)} })
      WHEN ${bearer}:Role THEN ${bearer} END AS ${role}
    WITH ${r}, ${bearer}, ${agency}, ${since}, ${role}, ${tenureList(role, part('tenure'), at.knownAt)} AS ${tenures}
    WITH ${r}, ${bearer}, ${agency}, ${since}, ${role}, ${heldOn(tenures, role, at.day)} AS ${held},
      ${heldOn(tenures, role, cypher`${r}.from`)} AS ${before}
    WITH {party: coalesce(${role}, ${agency}, ${bearer}),
      holder: CASE WHEN ${bearer}:Person THEN ${bearer} WHEN size(${held}) = 1 THEN ${held}[0].person END,
      since: CASE WHEN ${isNew} THEN ${held}[0].start ELSE coalesce(${since}, ${r}.from) END,
      basis: CASE WHEN ${since} IS NOT NULL THEN 'REORGANISATION' WHEN ${isNew} THEN 'TENURE' ELSE ${r}.basis END
    } AS ${answer} ORDER BY ${answer}.party.nameKey`
})

export const partyOfAnswer = relation((answer, party) => cypher`WITH ${answer}.party AS ${party}`)

export const holderOfAnswer = relation(
  (answer, person) => cypher`WITH ${answer}.holder AS ${person} WHERE ${person} IS NOT NULL`,
)
