import type { View } from './driver';
import { eventually } from './eventually';

export interface Means {
  /** The name of what `run` hands to the function: nothing for a document, the root for a shadow root. */
  readonly context: 'root' | null;
  /** Calls a function, given as text, in the document. */
  readonly run: (code: string) => Promise<unknown>;
  readonly clickAt: (x: number, y: number) => Promise<void>;
}

/** All that can be done with a document or a shadow root, given the means to run and to click there. */
export function makeView<Context extends readonly unknown[]>({
  context,
  run,
  clickAt,
}: Means): View<Context> {
  // `__name` is what esbuild wraps named functions in.
  const call = (code: unknown, values: readonly string[]) =>
    run(`(${context ?? ''}) => { const __name = (f) => f; return (${code})(${values.join(', ')}); }`);

  const textsOf = (values: readonly unknown[]) => [
    ...(context ? [context] : []),
    ...values.map((value) => JSON.stringify(value) ?? 'undefined'),
  ];

  return {
    evaluate: async (code, ...values) =>
      (await call(code, textsOf(values))) as Awaited<ReturnType<typeof code>>,
    waitFor: async (check, ...values) => {
      // What it returns need not be JSON: an element will do.
      const holds = `async (...given) => Boolean(await (${check})(...given))`;
      await eventually(`${check}`, () => call(holds, textsOf(values)));
    },
    click: async (selector) => {
      const { x, y } = await eventually(
        selector,
        async () => (await call(locate, [context ?? 'document', JSON.stringify(selector)])) as Spot | null,
      );
      await clickAt(x, y);
    },
  };
}

/** In CSS pixels of the viewport. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Runs in the document: where to click to hit the first match, brought into view first; null while it still moves. */
async function locate(scope: ParentNode, selector: string): Promise<Spot | null> {
  const found = scope.querySelector(selector);
  if (!found) return null;
  found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const before = found.getBoundingClientRect();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const { x, y, width, height } = found.getBoundingClientRect();
  const isStill = x === before.x && y === before.y && width > 0;
  return isStill ? { x: x + width / 2, y: y + height / 2 } : null;
}
