/** What GraphiQL opens with: one query for each kind of reader. A test runs them. */
export const EXAMPLE_QUERIES = [
  `# Who promised what to whom, by when, and the sentence that proves it: overdue first.
query WhoPromisedWhat {
  commitments(first: 20, filter: { kind: [PLEDGE, DIRECTIVE] }, orderBy: DEADLINE) {
    nodes {
      kind
      action
      maker { name }
      madeAs { name }
      responsibilities { part party { name } }
      deadline { baseline { latest precision text } }
      status { official evidence schedule }
      citations(for: [EVIDENCE]) { quote report { title publishedOn } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  `# Accents are optional: "dak koi" finds Đăk Kôi.
query Find {
  search(query: "dak koi", first: 10) {
    nodes {
      __typename
      ... on Party { name }
      ... on Project { name }
      ... on Commitment { kind action }
    }
  }
}
`,
  `# Who is behind: commitments by the body that leads on them.
query WhoIsBehind {
  commitmentStats(groupBy: [RESPONSIBLE], first: 20) {
    responsible { name }
    commitments
    withDeadline
    overdue
    reportedDone
  }
}
`,
]
