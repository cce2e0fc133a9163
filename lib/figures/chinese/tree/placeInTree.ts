import type { Origin, Scope } from '../../../reading';
import { settledMetric, standingMetric, standingOf } from '../lists/figureStanding';
import { readChange } from '../metrics/changeMarks';
import type { Node } from '../node';
import { besidePlace } from '../places/besidePlace';
import { findFigurePlace } from '../places/findFigurePlace';
import { leadOn } from '../places/leadSubject';
import type { ReaderState } from '../readerState';
import { goesOnWithTotals } from '../scopes/goesOnWithTotals';
import { inheritedOrigin } from '../scopes/inheritOrigin';
import { scopeOf } from '../scopes/scopeOf';
import type { Phrase } from '../words/phrase';
import type { NumberToken } from '../words/tokens';
import { addToTree } from './addToTree';
import { makeNode } from './makeNode';
import type { Said, Settled, Span } from './said';
import { sameNumber } from './saidBefore';

/** Finds the whole and fills in what the clause leaves out. */
export function placeInTree(
  state: ReaderState,
  token: NumberToken | null,
  phrase: Phrase,
  heard: string | null,
  span: Span,
): Node {
  const stands = standingOf(state, token, phrase, heard);
  const said: Said = { state, token, phrase, span, stands };
  const { frame } = stands;
  const settled = settle(said);
  const { placed } = settled;
  const node = makeNode(said, settled);
  if (frame && !state.epidemic)
    frame.part = placed.isLabel ? { name: placed.name, path: placed.path } : frame.part;
  leadOn(state, phrase, placed, node, phrase.metrics.length > 0 || (heard !== null && !stands.measured));
  addToTree(state, node, frame, phrase, token !== null);
  if (settled.change?.compare) state.changed = { marks: phrase.marks, node };
  return node;
}

/** Settles the fields in the order in which they depend on each other: metric, scope, origin, place, change. */
function settle(said: Said): Settled {
  const { state, token, phrase, stands } = said;
  const { own, whole, frame, weakOnly, relative } = stands;
  const again = toldBefore(said);
  const named = standingMetric(state, token, phrase, stands, again);
  const untold = again && !again.ownScope && again.paragraph !== state.paragraph && state.mode === 'new';
  const scope = (untold ? null : again?.scope) ?? scopeOf(state, named, phrase, whole, frame);
  const metric = settledMetric(state, token, phrase, named, scope);
  const origin = state.epidemic ? originOf(said, again, metric, scope) : null;
  const listed = frame !== null || (state.epidemic && state.level.whole !== null);
  const labels = !relative && (stands.labelOnly || stands.keeps || listed);
  const placed = findFigurePlace(state, phrase, whole, origin, labels, metric);
  const grown = placed.isLabel ? null : grownFrom(state);
  const beside = !placed.isLabel ? besidePlace(state, phrase, metric, weakOnly ? null : own) : null;
  const headed = whole && !frame && state.itemsOf.includes(whole) ? state.subject : frame?.part;
  const carried = grown ?? beside ?? (!placed.isLabel && whole && headed ? headed : null);
  const change = readChange(state, token, phrase, metric, relative);
  return { metric, scope, origin, placed, carried, change };
}

/** 甲县从2名增至4名: what it came to is of the same place. */
function grownFrom({ arrives, at, level, input }: ReaderState): Settled['carried'] {
  const { last } = level;
  if (!arrives || !last?.ownPlace || !GROWN.test(input.folded.slice(last.end, at))) return null;
  return { name: last.place, path: last.placePath };
}

const GROWN = /^[一-龥]{0,3}[增升减降][一-龥]{0,2}[至到为]约?$/;

/** The figure that said the same number before: a text repeats its total with fewer words. */
function toldBefore({ state, phrase, span, stands }: Said): Node | null {
  const { own, whole, weakOnly } = stands;
  return !whole &&
    phrase.scope === null &&
    own !== null &&
    !/涉及/.test(phrase.raw) &&
    !goesOnWithTotals(state, own, phrase)
    ? sameNumber(state, span.value, own, weakOnly, phrase)
    : null;
}

/** Of an epidemic: by the figure's own words, the same number before, its whole, its list, or what its paragraph is about. */
function originOf(
  { state, phrase, stands }: Said,
  again: Node | null,
  metric: string,
  scope: Scope | null,
): Origin | null {
  const { whole, frame } = stands;
  return (
    (/^contacts|positivity$|^(?:arrivals|departures|crossings)$/.test(metric) ? null : phrase.origin) ??
    again?.origin ??
    whole?.origin ??
    frame?.origin ??
    (whole || phrase.marks.has('inland')
      ? null
      : inheritedOrigin(state, metric, scope, phrase.scope !== null))
  );
}
