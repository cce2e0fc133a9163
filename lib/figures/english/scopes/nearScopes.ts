import type { Scope } from '../../../reading';
import type { Node } from '../nodes';

/** What a scope rests on: words, of the figure or of a rule made for them; the scopes of other figures; nothing but custom. */
export type Ground = 'words' | 'others' | 'custom';

/** A scope and what it rests on. */
export interface GroundedScope {
  readonly scope: Scope | null;
  readonly ground: Ground;
}

/** The scopes round a figure, already resolved. */
export interface NearScopes {
  readonly whole: { readonly metric: string; readonly scope: Scope | null } | null;
  readonly host: Scope | null;
  readonly neighbour: Scope | null;
  /** The neighbour counts the same. */
  readonly alike: boolean;
  /** Of the figure before it in the same paragraph, if it counts the same. */
  readonly paragraph: Scope | null;
  /** What the sentence opens with. */
  readonly opening: Scope | null;
  /** Where nothing speaks: totals, but statistics tell of their period. */
  readonly otherwise: Scope;
  /** Of the figure before it, wherever. */
  readonly before: Scope | null;
  /** The figure before it counts the same. */
  readonly sameAsBefore: boolean;
  readonly epidemic: boolean;
  /** What the last opening said. */
  readonly carried: Scope | null;
  /** Something new has been told already. */
  readonly toldNew: boolean;
}

/** A counted figure whose scope is to be found. */
export interface Unscoped {
  readonly node: Node;
  readonly metric: string;
  readonly near: NearScopes;
}
