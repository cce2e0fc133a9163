import type { Reading } from '../../lib/reading';
import { type LocatedFigure, locateFigures } from '../../lib/view/locateFigures';
import { METRIC_FAMILIES, type MetricFamily, metricFamily } from '../../lib/view/metricFamily';
import { HIGHLIGHTS_PREFIX, HIGHLIGHTS_PROBE, type OpenHighlights } from '../../lib/view/openHighlights';
import { scrollBehavior } from '../shared/scrollBehavior';

const FLASH = `${HIGHLIGHTS_PREFIX}flash`;
const FLASH_MS = 1600;

/**
 * Highlights the figures of a Reading on the page itself, with CSS Custom Highlights: no element is added or changed.
 * Screen readers do not get such highlights; the same figures are text in the popup and the clean view.
 */
export function openHighlights(document: Document, reading: Reading): OpenHighlights {
  const controller = new AbortController();
  const located = locateFigures(document, reading);
  const { signal } = controller;
  document.documentElement.addEventListener(HIGHLIGHTS_PROBE, (event) => event.preventDefault(), { signal });
  controller.signal.addEventListener('abort', () => {
    for (const family of METRIC_FAMILIES) CSS.highlights.delete(nameOf(family));
    CSS.highlights.delete(FLASH);
  });
  return {
    signal: controller.signal,
    found: located.length,
    show: () => paintAll(located),
    flash: (figure) => flash(located, figure, controller.signal),
    close: () => controller.abort(),
  };
}

function paintAll(located: readonly LocatedFigure[]): void {
  for (const family of METRIC_FAMILIES) {
    const ranges = located
      .filter(({ figure }) => metricFamily(figure.metric) === family)
      .map(({ range }) => range);
    CSS.highlights.set(nameOf(family), new Highlight(...ranges));
  }
}

/** @returns false if the figure is not on the page */
function flash(located: readonly LocatedFigure[], id: string, signal: AbortSignal): boolean {
  const range = located.find(({ figure }) => figure.id === id)?.range;
  if (!range) return false;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: scrollBehavior() });
  CSS.highlights.set(FLASH, new Highlight(range));
  const timer = setTimeout(() => CSS.highlights.delete(FLASH), FLASH_MS);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return true;
}

function nameOf(family: MetricFamily): string {
  return `${HIGHLIGHTS_PREFIX}${family}`;
}
