import type { ComponentProps, ReactNode } from 'react'
import { Link } from 'wouter'
import type { Params } from '../state/address.js'
import { pathOf } from '../state/paths.js'
import { useAddress } from '../state/use-address.js'

/** A link to a page of the explorer: the day and the language go along. */
export function To({
  path,
  params,
  ...anchor
}: { path: string; params?: Params } & Omit<ComponentProps<'a'>, 'href'>) {
  return <Link {...anchor} href={useAddress().href(path, params)} />
}

export interface Named {
  __typename: string
  id: string
  name: string
}

/** Whoever or whatever has a page, under its name, which is Vietnamese on every page. */
export function NamedLink({ of, children }: { of: Named; children?: ReactNode }) {
  const path = pathOf(of)
  const text = <span lang="vi">{children ?? of.name}</span>
  return path === null ? text : <To path={path}>{text}</To>
}
