import type { Origin, Scope } from '../../reading';
import type { Node } from './node';
import type { Token } from './words/tokens';

/** A list that is open: what follows may be its items. */
export interface Frame {
  readonly marker: 'of' | 'incl' | 'in' | 'resp' | 'colon';
  readonly whole: Node | null;
  readonly items: Node[];
  readonly list: number;
  readonly metric: string | null;
  readonly scope: Scope | null;
  readonly origin: Origin | null;
  claims: boolean;
  /** 分省看, 按年龄分: of a total said before, that the first item tells. */
  readonly seeks?: boolean;
  /** 分别来自: the names are where cases came from. */
  readonly from?: boolean;
  /** Outside case counts a place holds for what follows it: 海南省受灾…，死亡…；广东省…. */
  part?: { readonly name: string | null; readonly path: readonly string[] } | undefined;
}

/** One depth of brackets. */
export interface Level {
  readonly whole: Node | null;
  readonly list: number;
  readonly before: readonly Token[];
  last: Node | null;
  /** How much of the last place's number is told apart by origin. */
  within?: number;
  frames: Frame[];
  /** (均在某旗,含1例…): where all of its whole was. */
  at?: { readonly name: string | null; readonly path: readonly string[] };
  /** Figures that are no parts, of this sentence at this depth. */
  tops: Node[];
  lastTops: Node[];
}
