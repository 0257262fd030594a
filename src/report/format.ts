export type Format = 'text' | 'docx' | 'pdf'

/** By how the bytes begin, whatever the file is called. All that is neither packed nor PDF is taken for text at first. */
export function recogniseFormat(bytes: Uint8Array): Format {
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
  if (head.startsWith('PK\x03\x04')) return 'docx'
  return /^(?:\xef\xbb\xbf)?\s*%PDF-/.test(head) ? 'pdf' : 'text'
}
