import type { Contender } from './contenders';
import { type MeasureOptions, measure } from './measure';

/** Leaves `jingduBench(options)` behind, which measures on this page. */
export function measureHere(contenders: readonly Contender[]): void {
  Object.assign(globalThis, {
    jingduBench: (options: MeasureOptions) =>
      measure(contenders, { document, html: document.documentElement.outerHTML, url: document.URL }, options),
  });
}
