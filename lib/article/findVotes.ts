import { Readability } from '@mozilla/readability';
import { PREPARATIONS } from './prepare/preparations';
import type { PageOutline } from './segment/pageLines';

/** Readability takes 0 for its default of 500, below which it drops one rule after the other and pulls in sidebars. */
const ANY_LENGTH = 1;
const TEXT = 3;

/**
 * Lets Readability say which lines are the article's. It works on the copy and ruins it; lines are found again by the identity of
 * their text nodes, which it moves about but does not replace.
 * @param document the copy that `outline` was made from
 * @returns indexes of lines, empty if it found no article
 */
export function findVotes(document: Document, outline: PageOutline): ReadonlySet<number> {
  for (const { apply } of PREPARATIONS) apply({ document, outline });
  const votes = new Set<number>();
  const content = grabArticle(document);
  if (content) collect(content, outline, votes);
  return votes;
}

function grabArticle(document: Document): Node | null {
  try {
    const found = new Readability<Node>(document, {
      charThreshold: ANY_LENGTH,
      disableJSONLD: true,
      serializer: (node) => node,
    }).parse();
    return found?.content ?? null;
  } catch {
    // It climbs past the root where text stands right in the head: then nobody votes, as where it finds nothing.
    return null;
  }
}

function collect(node: Node, outline: PageOutline, votes: Set<number>): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType !== TEXT) collect(child, outline, votes);
    else {
      const line = outline.lineOfText.get(child);
      if (line !== undefined) votes.add(line);
    }
  }
}
