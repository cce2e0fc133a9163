// Put into a page by the benchmark, in a world of its own as the extension's scripts are.
import { measure, type MeasureOptions } from './measure';

Object.assign(globalThis, {
  jingduBench: (options: MeasureOptions) =>
    measure({ document, html: document.documentElement.outerHTML, url: document.URL }, options),
});
