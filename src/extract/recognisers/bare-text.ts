import { oncePerText } from '../../model/values/once.js'

/** A word in lower case without any accent: "hương" → "huong", "đầu" → "dau". */
export const bareText = oncePerText((word) =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'),
)
