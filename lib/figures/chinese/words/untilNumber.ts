import type { Token } from './tokens';

/** A country named after the first figure is where something came from. */
export function untilNumber(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((token) => token.kind === 'number' && token.why === null);
  return at < 0 ? tokens : tokens.slice(0, at);
}
