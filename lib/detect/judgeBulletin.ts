import type { Draft } from '../draft';
import { AGAINST_PERIOD } from '../figures/metricSuffix';
import type { Figure } from '../reading';
import { formOf, isSurelyNone } from './judgeForm';
import { judgeKind } from './judgeKind';
import { KIND_METRICS } from './tables/kindMetrics';
import { SHARED_METRICS } from './tables/sharedMetrics';
import { weighForm } from './weighForm';

const KNOWN_METRICS: ReadonlySet<string> = new Set([
  ...Object.values(KIND_METRICS).flat(),
  ...SHARED_METRICS,
]);

/**
 * The judgement: is this a bulletin, of what kind, and why. From form: figures with a metric and how densely they
 * stand, the body that issues it, its window, words of scope, its title, the tree and the sums that hold; against it
 * scores, prices, instructions and narrative. Takes the clean text with its figures and checks.
 * Where it is sure that a page is none, and something on the page speaks against it, what was read as figures (goals,
 * share prices, spoons) is noise that nobody should see marked, and goes. A doubt keeps them: no bulletin loses any.
 * @returns `bulletin`, and no figures where they are noise; `score` 0..1, a bulletin from 0.5 on; `kind` null when it is none
 */
export function judgeBulletin(draft: Draft): Partial<Draft> {
  const form = formOf(draft);
  const figures = draft.figures.filter(isEvidence);
  const weighed = weighForm(form, {
    figures: figures.length,
    parts: figures.filter(({ partOf }) => partOf !== null).length,
    checksThatHold: draft.checks.filter(({ ok }) => ok).length,
  });
  const is = weighed.score >= 0.5;
  return {
    ...(isSurelyNone(weighed) ? { figures: [], checks: [] } : {}),
    bulletin: {
      is,
      score: weighed.score,
      kind: is ? judgeKind(form.foldedTitle, form.foldedText, form.statements, figures) : null,
      reasons: weighed.reasons.slice(0, 8),
    },
  };
}

/** A figure with a noun of its own may count anything: goals, spoons, seats. What is compared with the year before is an indicator, whatever its name. */
function isEvidence({ metric, repeatOf }: Figure): boolean {
  return repeatOf === null && (KNOWN_METRICS.has(metric) || AGAINST_PERIOD.test(metric));
}
