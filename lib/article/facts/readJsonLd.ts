import { oneLine } from './keyOf';

/** What JSON-LD says about the article; null where it says nothing. */
export interface ArticleData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
}

export const NO_DATA: ArticleData = { headline: null, published: null, author: null, publisher: null };

const ARTICLE_TYPE = /(?:Article|Posting|Report)$/u;
const LONGEST_SCRIPT = 300_000;
const DEEPEST = 6;

/** The first article that the page's JSON-LD describes. Broken scripts are passed over. */
export function readJsonLd(document: Document): ArticleData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const data = parse(script.textContent ?? '');
    const article = findArticle(data, DEEPEST);
    if (article) {
      const [author, publisher] = [nameOf(article.author, data), nameOf(article.publisher, data)];
      return {
        headline: textOf(article.headline) ?? textOf(article.name),
        published: textOf(article.datePublished) ?? textOf(article.dateCreated),
        // Where the paper is called the author, whoever wrote for it may be called the creator.
        author: author && author !== publisher ? author : (nameOf(article.creator, data) ?? author),
        publisher,
      };
    }
  }
  return NO_DATA;
}

type Json = Record<string, unknown>;

/** Line breaks inside strings and the comment or CDATA marks around are the usual faults. */
function parse(text: string): unknown {
  if (text.length > LONGEST_SCRIPT) return null;
  const body = text
    .trim()
    .replace(/^<!(?:--|\[CDATA\[)|(?:-->|\]\]>);?$/gu, '')
    .replace(/[\r\n\t]+/gu, ' ');
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function findArticle(value: unknown, depth: number): Json | null {
  if (!isObject(value) || depth === 0) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findArticle(item, depth - 1);
      if (found) return found;
    }
    return null;
  }
  const types: unknown[] = Array.isArray(value['@type']) ? value['@type'] : [value['@type']];
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return value;
  return findArticle(value['@graph'] ?? value.mainEntity ?? value.mainEntityOfPage, depth - 1);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
};

/** Some sites write entities of HTML into their JSON. */
function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/giu,
    (entity, decimal, hex, name) => {
      if (name) return ENTITIES[String(name).toLowerCase()] ?? entity;
      const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    },
  );
  return oneLine(text) || null;
}

/** A person or an organisation: its name, several joined by a comma. It may be described elsewhere in the data, under its id. */
function nameOf(value: unknown, data: unknown): string | null {
  if (Array.isArray(value)) {
    const names = value.map((one) => nameOf(one, data)).filter((name) => name !== null);
    return names.length > 0 ? names.join(', ') : null;
  }
  if (!isObject(value)) return textOf(value);
  return textOf(value.name) ?? textOf(findById(data, value['@id'], DEEPEST)?.name);
}

/** The object with an id that also has a name. */
function findById(value: unknown, id: unknown, depth: number): Json | null {
  if (!isObject(value) || depth === 0 || typeof id !== 'string') return null;
  if (value['@id'] === id && value.name !== undefined) return value;
  for (const inner of Object.values(value)) {
    const found = findById(inner, id, depth - 1);
    if (found) return found;
  }
  return null;
}
