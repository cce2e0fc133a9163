/**
 * A call as text, for a browser to evaluate.
 * @param run must be self-contained; `__name` is what esbuild wraps named functions in
 */
export function callExpression(run: (...values: never[]) => unknown, values: readonly unknown[]): string {
  const sent = values.map((value) => JSON.stringify(value) ?? 'undefined').join(', ');
  return `(() => { const __name = (f) => f; return (${run})(${sent}); })()`;
}

/** Runs in the document: finds through open shadow roots, and says where to click, in CSS pixels of the viewport. */
export function locate(selector: string): { x: number; y: number } | null {
  let scope: ParentNode | null = document;
  let found: Element | null = null;
  for (const part of selector.split('>>>')) {
    found = scope?.querySelector(part.trim()) ?? null;
    scope = found?.shadowRoot ?? null;
  }
  if (!found) return null;
  found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const box = found.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const DEADLINE_MS = 15_000;
const BETWEEN_LOOKS_MS = 25;

/**
 * Looks again and again until there is something: browsers report no event for what is waited for here.
 * @throws Error naming `what` when the deadline has passed, with the last error met
 */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
): Promise<T> {
  const deadline = Date.now() + DEADLINE_MS;
  let lastError: unknown;
  while (Date.now() < deadline) {
    try {
      const found = await look();
      if (found) return found;
      lastError = undefined;
    } catch (error) {
      lastError = error;
    }
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
  }
  throw new Error(`waited in vain for ${what}${lastError ? ` (${lastError})` : ''}`);
}
