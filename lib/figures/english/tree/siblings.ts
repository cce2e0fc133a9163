import type { Node } from '../nodes';
import { PERFECT } from '../tables/scopeWords';

/** The number before it in its sentence and bracket; for the first of a bracket the one that the bracket stands behind. */
function besides(nodes: readonly Node[], index: number): number | null {
  const mention = nodes[index]?.mention;
  for (let back = index - 1; mention && back >= 0 && back >= index - 12; back--) {
    const other = nodes[back]?.mention;
    if (!other || other.sentence !== mention.sentence) return null;
    if (other.embedded) continue;
    if (
      other.bracket === mention.bracket &&
      (mention.numeral.percent || !other.numeral.percent || other.bracket < 0)
    )
      return back;
    if (back === mention.host) return back;
  }
  return null;
}

/** The number beside it that it goes on from: of "85 cases, including two deaths, in A, 10 in B" the cases, not the deaths. */
export function siblingOf(nodes: readonly Node[], index: number): number | null {
  const beside = besides(nodes, index);
  const node = nodes[index];
  const other = beside === null ? undefined : nodes[beside];
  const whole = other?.parent ?? null;
  if (!node || !other || whole === null || whole >= index || node.parent === whole) return beside;
  const part = other.mention.bracket < 0 && /\binclud/i.test(other.mention.gap) && node.parent !== beside;
  return part && nodes[whole]?.mention.sentence === node.mention.sentence ? whole : beside;
}

/** "eight are confirmed" */
function kindOf(node: Node | undefined): string | null {
  const told = /^(?:are|is|were|was) (?:laboratory[- ])?confirmed\b/i.test(node?.mention.predicate ?? '');
  return node?.metric ?? (told ? 'confirmed' : null);
}

const RAISES =
  /\b(?:bring|lift|push|rais|tak)(?:s|es|e|ing)?\b[^.;\d]{0,60}\bto\s*(?:a (?:new )?total of )?$/i;
/** "12 confirmed and three probable cases, bringing the total to 216 cases": of both kinds. */
function bothBefore(nodes: readonly Node[], index: number): ReadonlySet<string | null> {
  const mention = nodes[index]?.mention;
  if (!mention || !RAISES.test(mention.before)) return new Set();
  return new Set(
    nodes
      .slice(Math.max(0, index - 3), index)
      .filter((other) => other.mention.sentence === mention.sentence)
      .map(kindOf),
  );
}

/** "96 of them confirmed and the rest suspected" */
const REST_IS =
  /\b(?:the )?(?:rest|others|remainder|remaining)(?: (?:are|were|being))? (probable|suspected)\b/i;
/**
 * The kind of cases that a count of "cases" holds by its parts: "five new cases, made up of two confirmed and three probable cases",
 * "1,200 cases, of which 310 were confirmed and 890 suspected".
 */
export function madeOf(nodes: readonly Node[], whole: number): string | null {
  const kinds = new Set(bothBefore(nodes, whole));
  for (let index = whole + 1; index < nodes.length && index <= whole + 8; index++)
    if (nodes[index]?.parent === whole) {
      kinds.add(kindOf(nodes[index]));
      const rest = REST_IS.exec(nodes[index]?.mention.after ?? '')?.[1];
      if (rest !== undefined) kinds.add(rest.toLowerCase());
    }
  for (const metric of kinds) if (metric !== null && OUTCOMES.test(metric)) kinds.delete(metric);
  if (kinds.size !== 2 && !(kinds.size === 3 && kinds.has('suspected') && kinds.has('probable'))) return null;
  if (!kinds.has('confirmed')) return null;
  if (kinds.has('suspected')) return 'suspected_or_confirmed';
  return kinds.has('probable') ? 'confirmed_probable' : null;
}

/** What becomes of cases is no kind of them. */
const OUTCOMES = /^(?:deaths|in_hospital|recovered|suspected_excluded|tests_pending)$/u;

/** "12 deaths have been reported": new or all so far. */
const REPORTED =
  /^(?:have|has) been (?:reported|confirmed|recorded|notified)\b|^(?:have|has) (?:tested|died|recovered|succumbed)\b/i;

const OWN_VERB = /^(?:have|has|had|were|was|are|is)\b/i;

/** "71 confirmed deaths and 353 suspected deaths": kinds of one count, no day and its total. */
const KIND = /^(?:laboratory[- ])?(?:confirmed|suspected|probable) (?:deaths|cases)$/i;

/** "41 cases, and so far 682"; "825 cases. There is now a total of 43,351": the count before a total of the same kind is the day's. */
export function runsUp(nodes: readonly Node[], index: number, metric: string): boolean {
  const node = nodes[index];
  const ahead = nodes
    .slice(index + 1, index + 4)
    .filter(({ mention, parent }) => mention.bracket < 0 && parent === null && !mention.numeral.percent);
  // "479 tested positive out of 4,043 samples. Total cases are now 109,643": the samples stand between.
  const alike = ahead.find((one) => one.metric === metric || one.metric === null || one.weak);
  const next = alike?.metric === metric && alike.scope === 'cumulative' ? alike : ahead[0];
  const reported =
    node?.scope === 'cumulative' &&
    REPORTED.test(node.mention.predicate) &&
    !/\b(?:total|overall|altogether|so far)\b/i.test(node.mention.before);
  // "12.8 million have received two doses, 24.6 million the first"
  if (metric === 'vaccinated' && node !== undefined && PERFECT.test(node.mention.predicate)) return false;
  if (KIND.test(node?.mention.noun ?? '') && KIND.test(next?.mention.noun ?? '')) return false;
  if (!node || !next || node.parent !== null || (node.scope !== null && !reported)) return false;
  if (next.mention.sentence - node.mention.sentence > 1 || next.mention.line !== node.mention.line)
    return false;
  return (
    next.scope === 'cumulative' &&
    next.mention.numeral.value > node.mention.numeral.value &&
    (next.metric === metric ||
      (next.metric === null &&
        next.mention.sentence === node.mention.sentence &&
        // "Two have died and 240 have fallen ill": another thing became of those.
        !OWN_VERB.test(next.mention.predicate)))
  );
}
