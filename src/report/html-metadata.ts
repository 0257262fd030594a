import { dayInVietnam } from './day-in-vietnam.js'

/** A document as far as its meta data goes. */
interface Page {
  querySelector(selector: string): Element | null
  querySelectorAll(selector: string): Iterable<Element>
}
interface Element {
  getAttribute(name: string): string | null
  textContent: string | null
}

export interface Metadata {
  title: string | null
  /** The headline as the page shows it. */
  heading: string | null
  publisher: string | null
  publishedOn: string | null
  url: string | null
}

/** What a page says of itself: Open Graph first, then schema.org in JSON-LD, then plain HTML. */
export function readMetadata(page: Page): Metadata {
  const meta = (name: string) =>
    clean(
      page
        .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
        ?.getAttribute('content'),
    )
  const linked = readLinkedData(page)
  const published =
    meta('article:published_time') ??
    meta('datePublished') ??
    linked.datePublished ??
    meta('pubdate') ??
    clean(page.querySelector('time[datetime]')?.getAttribute('datetime'))
  return {
    title: meta('og:title') ?? linked.headline ?? clean(page.querySelector('title')?.textContent),
    heading: clean(page.querySelector('h1')?.textContent),
    publisher: meta('og:site_name') ?? linked.publisher,
    publishedOn: dayInVietnam(published),
    url: clean(page.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? meta('og:url'),
  }
}

interface LinkedData {
  headline: string | null
  datePublished: string | null
  publisher: string | null
}

function readLinkedData(page: Page): LinkedData {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const item = articleIn(parseJson(script.textContent ?? ''))
    if (item)
      return {
        headline: clean(item.headline),
        datePublished: clean(item.datePublished),
        publisher: clean(isRecord(item.publisher) ? item.publisher.name : item.publisher),
      }
  }
  return { headline: null, datePublished: null, publisher: null }
}

/** The item itself, one of a list, or one of its graph. */
function articleIn(data: unknown): Record<string, unknown> | null {
  const items = Array.isArray(data)
    ? data
    : isRecord(data) && Array.isArray(data['@graph'])
      ? data['@graph']
      : [data]
  return items.filter(isRecord).find((item) => 'datePublished' in item || 'headline' in item) ?? null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function clean(value: unknown): string | null {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
  return text === '' ? null : text
}
