/** Characters that tell one line from the others. */
const ENOUGH = 12;

/**
 * The part of an address that leads to a place within the same page.
 * @returns null if it leads elsewhere
 */
export function hashWithin(href: string, pageUrl: string): string | null {
  if (!URL.canParse(href) || !URL.canParse(pageUrl)) return null;
  const [link, page] = [new URL(href), new URL(pageUrl)];
  const { hash } = link;
  link.hash = '';
  page.hash = '';
  return hash.length > 1 && link.href === page.href ? hash.slice(1) : null;
}

/**
 * The line of the article that a note's link leads to. Anchors are not copied into the article: the place is looked up on the page
 * itself, and known again by its words.
 * @param document the page; only read
 * @param lines the article's lines
 * @returns its index, -1 if the place is none of the article's
 */
export function noteLine(document: Document, hash: string, lines: readonly string[]): number {
  const name = decoded(hash);
  const solid = lines.map(withoutSpace);
  const anchor = document.getElementById(name) ?? document.getElementsByName(name)[0] ?? null;
  for (
    let element: Element | null = anchor;
    element && element !== document.body;
    element = element.parentElement
  ) {
    const words = withoutSpace(element.textContent ?? '').slice(0, ENOUGH);
    const found = words === '' ? -1 : solid.findIndex((line) => line.includes(words));
    if (found >= 0) return found;
  }
  return -1;
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash; // a stray % is an anchor's name like any other
  }
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}
