/** All by which the matcher weighs, in one place. */

/** What the two items themselves have in common: words; a project or site that both name; nothing of their own. The best first. */
export const GROUNDS = ['WORDS', 'SUBJECT', 'ASIDE'] as const
export type Ground = (typeof GROUNDS)[number]

export const WEIGHTS = {
  /** Of the score of each comparator. */
  evidence: { wording: 1, subject: 0.6, amount: 0.4, deadline: 0.35, responsible: 0.3, citation: 0.1 },
  /** What a match counts that rests on units, bodies and the words around. */
  aside: 0.75,
  /** Below this a link is not made. */
  enough: { WORDS: 0.43, SUBJECT: 0.5, ASIDE: 0.44 } satisfies Record<Ground, number>,
  /** The same for what presupposes an earlier commitment: a statement on progress, a delay, a rest, a thing said again. */
  enoughFollowing: { WORDS: 0.25, SUBJECT: 0.32, ASIDE: 0.42 } satisfies Record<Ground, number>,
  /** Of the strongest match of the same later item, how much another must have. */
  besideBest: 0.58,
  /** A match of this strength stands whatever the best is. */
  strong: 0.55,
  /** How much of the strongest a match on better ground must have to be taken before it. */
  betterGround: 0.4,
  /** Of the best, how much the request that it answers must have, or the answer to it. */
  answer: 0.35,
  /** The strength at which a link is as likely wrong as right. */
  even: 0.4,
} as const
