import { type RefObject, useEffect } from 'react';
import type { CurrentFigure } from '../shared/FigureTree';

/**
 * Keeps the figure that the reader is at: the one that has the focus, else the first one in the upper half of what is on show.
 * Nothing watches each figure: a text may have thousands, and they are looked through by halves when something moves.
 * @param scroller the element that scrolls, or that scrolls with what is around it in a narrow window; figures in it carry `data-figure`
 */
export function useReadingPosition(scroller: RefObject<HTMLElement | null>, current: CurrentFigure): void {
  useEffect(() => {
    const page = scroller.current;
    if (!page) return;
    const controller = new AbortController();
    const { signal } = controller;
    let frame = 0;
    const look = () => {
      frame = 0;
      // Between two figures the last one stays: the panel should not flicker.
      const at = focusedFigure(page) ?? firstFigure(page);
      if (at) current.setState(at.dataset.figure ?? null, true);
    };
    const lookSoon = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    const follow = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.dataset.figure)
        current.setState(target.dataset.figure, true);
    };
    page.addEventListener('focusin', follow, { signal });
    // Scrolling does not bubble; in a narrow window it is the element around that scrolls.
    for (const place of [page, page.parentElement]) place?.addEventListener('scroll', lookSoon, { signal });
    const sizes = new ResizeObserver(lookSoon); // lines were put back, or the window has another width
    for (const part of [page, ...page.children]) sizes.observe(part);
    return () => {
      controller.abort();
      sizes.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [scroller, current]);
}

/** The part of the text that is on show, in px of the viewport. */
function shownPart(page: HTMLElement): { readonly top: number; readonly bottom: number } {
  const own = page.getBoundingClientRect();
  const around = page.parentElement?.getBoundingClientRect() ?? own;
  return { top: Math.max(own.top, around.top), bottom: Math.min(own.bottom, around.bottom, innerHeight) };
}

/** The first figure in the upper half of what is on show. Figures stand in the order of the text, each below the one before. */
function firstFigure(page: HTMLElement): HTMLElement | null {
  const shown = shownPart(page);
  const figures = page.querySelectorAll<HTMLElement>('[data-figure]');
  const boxOf = (i: number) => figures[i]?.getBoundingClientRect();
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((boxOf(middle)?.bottom ?? 0) > shown.top) high = middle;
    else low = middle + 1;
  }
  const top = boxOf(low)?.top ?? Number.POSITIVE_INFINITY;
  return top < (shown.top + shown.bottom) / 2 ? (figures[low] ?? null) : null;
}

/** The figure that has the focus, as long as it is on show: whoever has scrolled on reads elsewhere. */
function focusedFigure(page: HTMLElement): HTMLElement | null {
  const root = page.getRootNode();
  const focused = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  if (!(focused instanceof HTMLElement) || !focused.dataset.figure) return null;
  const { top, bottom } = focused.getBoundingClientRect();
  const shown = shownPart(page);
  return bottom > shown.top && top < shown.bottom ? focused : null;
}
