import type { DisplaySettings } from './displaySettings';

/** Display settings as the custom properties that components/shared/readingText.css reads. */
export function displayVariables(display: DisplaySettings): Readonly<Record<`--text-${string}`, string>> {
  return {
    '--text-size': `${display.size}px`,
    '--text-line-height': String(display.lineHeight),
    // In px, not em: what stands in smaller type around the article keeps the article's width.
    '--text-width': `${display.size * display.width}px`,
    '--text-letter-spacing': `${display.letterSpacing}em`,
  };
}
