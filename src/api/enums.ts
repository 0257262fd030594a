import { builder } from './builder.js'

/** An enum from a description of each of its values; a stored value that is no GraphQL name is given beside. */
export function enumOf<Value extends string>(
  name: string,
  description: string,
  values: Record<Value, string>,
  stored: Partial<Record<string, Value>> = {},
) {
  const nameOf = (value: string) => Object.keys(stored).find((key) => stored[key] === value) ?? value
  const entries = (Object.keys(values) as Value[]).map((value) => [
    nameOf(value),
    { value, description: values[value] },
  ])
  return builder.enumType(name, {
    description: `${description} More values may come: treat one that you do not know as unknown.`,
    values: Object.fromEntries(entries) as Record<string, { value: Value; description: string }>,
  })
}
