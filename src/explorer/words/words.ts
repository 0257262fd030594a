/** The same keys in another language; plural forms that only that language has may come beside them. */
export type Words<Source> = {
  [Key in keyof Source]: Source[Key] extends string ? string : Words<Source[Key]>
} & {
  [Key in string as `${string}_one`]?: string
}
