import type { MouseEvent, ReactNode } from 'react';
import type { ViewStore } from '../../lib/view/createViewStore';
import { hashWithin, noteLine } from '../../lib/view/noteLine';
import { showWhole } from './showWhole';

interface ArticleLinkProps {
  readonly href: string;
  readonly rel: string | undefined;
  readonly store: ViewStore;
  readonly children: ReactNode;
}

/** Lines of the article that a note may be, or be called from. */
const LINES = '.text :is(p, h2, h3, h4, li, tr, blockquote, pre, figcaption)';

/** A link of the article. To another page it opens beside this one; to a note, or back from it, it stays in the clean view. */
export function ArticleLink({ href, rel, store, children }: ArticleLinkProps) {
  const hash = hashWithin(href, store.getState().reading.url);
  if (hash === null) {
    return (
      <a href={href} rel={rel} target="_blank">
        {children}
      </a>
    );
  }
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    event.preventDefault(); // the page below is not to move
    const link = event.currentTarget;
    showWhole(store); // the note may stand where nothing is yet
    const lines = [...(link.closest('article')?.querySelectorAll<HTMLElement>(LINES) ?? [])];
    const texts = lines.map((line) => line.textContent ?? '');
    const line = lines[noteLine(link.ownerDocument, hash, texts)];
    if (!line) return;
    line.tabIndex = -1;
    line.focus({ preventScroll: true });
    line.scrollIntoView({ block: 'center' });
  };
  return (
    <a href={href} rel={rel} onClick={follow}>
      {children}
    </a>
  );
}
