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

  const evaluate: View<Context>['evaluate'] = async (code, ...values) => {
    const sent = values.map((value) => JSON.stringify(value) ?? 'undefined');
    return (await call(code, context ? [context, ...sent] : sent)) as Awaited<ReturnType<typeof code>>;
  };
  return {
    evaluate,
    waitFor: async (check, ...values) => {
      await eventually(`${check}`, () => evaluate(check, ...values));
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

/** Runs in the document: where to click to hit the first match, which is brought into view first. */
function locate(scope: ParentNode, selector: string): Spot | null {
  const found = scope.querySelector(selector);
  if (!found) return null;
  found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const box = found.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
