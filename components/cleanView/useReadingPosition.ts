import { type RefObject, useEffect, useState } from 'react';

/**
 * The id of the figure that the reader is at: the one that has the focus, else the first one in the upper half of what is on
 * show.
 * @param scroller the element that scrolls; figures in it carry `data-figure`
 * @param text changes when figures are drawn anew
 */
export function useReadingPosition(scroller: RefObject<HTMLElement | null>, text: unknown): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `text` says that the elements to observe are others
  useEffect(() => {
    const page = scroller.current;
    if (!page) return;
    const controller = new AbortController();
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
        const at = focusedFigure(page) ?? first;
        if (at instanceof HTMLElement) setCurrent(at.dataset.figure ?? null);
      },
      // In a narrow window the page does not scroll by itself, and the window is what is on show.
      { root: page.scrollHeight > page.clientHeight ? page : null, rootMargin: '0px 0px -50% 0px' },
    );
    for (const mark of page.querySelectorAll('[data-figure]')) observer.observe(mark);
    const follow = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.dataset.figure) setCurrent(target.dataset.figure);
    };
    page.addEventListener('focusin', follow, { signal: controller.signal });
    return () => {
      observer.disconnect();
      controller.abort();
    };
  }, [scroller, text]);
  return current;
}

/** The figure that has the focus, as long as it is on show: whoever has scrolled on reads elsewhere. */
function focusedFigure(page: HTMLElement): Element | null {
  const root = page.getRootNode();
  const focused = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  if (!(focused instanceof HTMLElement) || !focused.dataset.figure) return null;
  const { top, bottom } = focused.getBoundingClientRect();
  const shown = page.getBoundingClientRect();
  return bottom > shown.top && top < Math.min(shown.bottom, innerHeight) ? focused : null;
}
