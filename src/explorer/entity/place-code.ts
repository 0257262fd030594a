const LISTS = { o: 'codesOld', n: 'codesNew', r: 'codesGone' } as const

/** Which official list a code such as `o:614` stands in, and the code there. */
export function readCode(text: string): { list: (typeof LISTS)[keyof typeof LISTS]; code: string } {
  const [list = '', code = ''] = text.split(':')
  return { list: list === 'o' || list === 'n' ? LISTS[list] : LISTS.r, code: code || text }
}
