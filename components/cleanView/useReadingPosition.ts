import { type RefObject, useEffect, useState } from 'react';

/**
 * The id of the figure that the reader is at: the first one that stands in the upper half of what is on show.
 * @param scroller the element that scrolls; figures in it carry `data-figure`
 */
export function useReadingPosition(scroller: RefObject<HTMLElement | null>): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const root = scroller.current;
    if (!root) return;
    const seen = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          if (entry.isIntersecting) seen.add(entry.target);
          else seen.delete(entry.target);
        }
        const first = [...seen].sort((a, b) =>
          a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
        )[0];
        // Between two figures the last one stays: the panel should not flicker.
        if (first instanceof HTMLElement) setCurrent(first.dataset.figure ?? null);
      },
      { root, rootMargin: '0px 0px -50% 0px' },
    );
    for (const mark of root.querySelectorAll('[data-figure]')) observer.observe(mark);
    return () => observer.disconnect();
  }, [scroller]);
  return current;
}
