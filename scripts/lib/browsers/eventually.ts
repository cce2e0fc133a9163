/** What takes longer hangs, on a slow machine with other work too. */
export const DEADLINE_MS = 60_000;
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
