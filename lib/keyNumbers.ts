import { changeOf, isChangeIn } from './keyNumbers/changeOf';
import { headlineNumbers, saysIn } from './keyNumbers/headlineNumbers';
import { LEAD_METRICS } from './keyNumbers/leadMetrics';
import { firstOfEach, ofThisPeriod } from './keyNumbers/oneOfEach';
import { rankFigures, TELLING } from './keyNumbers/rankFigures';
import type { Figure, Reading } from './reading';

/** More than this no popup can show at a glance. */
const MOST = 6;

interface Titled {
  readonly article: Pick<Reading['article'], 'title'>;
}

/** Where and when, not what. */
const NEVER: readonly string[] = ['latitude', 'longitude'];

/**
 * The figures that lead in the popup and on the badge.
 *
 * None when the page is no bulletin. Never a repeat, never one whose digits the page lost, never the last period's value
 * beside this period's, never by how much another of them changed (it stands beside that one, but in statistics, where it is
 * the news), at most six, and only one of each metric, scope, origin, place and qualifier, nor the
 * same value of the same metric for a second place (a title names a wider one than the text).
 *
 * Wholes come before parts, but for what an editor names before its whole (the dead of those on board). Of the parts, only those take part that say something else than their whole at the
 * document's own place: a lead metric of their own (the deaths among the cases) or an origin; never one class of it
 * (the women among the cases). Among equals: the document's own place before others that have the same metric; what the headline says; the
 * kind's lead metrics; what is not nothing, except that no new cases leads as well as some; in an epidemic the new before
 * the cumulative, elsewhere the order of `LEAD_METRICS`; wholes without a qualifier; the order of the text.
 * @returns figures of `reading.figures`, the leading one first
 */
export function keyNumbers(reading: Pick<Reading, 'bulletin' | 'figures'> & Titled): readonly Figure[] {
  const { bulletin, figures } = reading;
  if (!bulletin.is) return [];
  const kind = bulletin.kind ?? 'other';
  const ownPlace = placeOfDocument(figures);
  const lead = LEAD_METRICS[kind];
  const headline = headlineNumbers(reading.article.title);
  const shown = figures.filter(
    (figure, i) =>
      !figure.missing &&
      figure.repeatOf === null &&
      !NEVER.includes(figure.metric) &&
      !endsRange(figure, figures[i - 1]),
  );
  const ownMetrics = new Set(shown.filter(({ place }) => place === ownPlace).map(({ metric }) => metric));
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const telling = ofThisPeriod(shown).filter(
    (figure) => figure.partOf === null || tellsMore(figure, byId.get(figure.partOf), ownPlace, lead),
  );
  const ranked = rankFigures(telling, { kind, lead, headline, ownPlace, ownMetrics, byId });
  const leading = firstOfEach(ranked);
  return (
    kind === 'economy' ? changesLast(leading, figures, headline) : withoutChanges(leading, headline)
  ).slice(0, MOST);
}

/** The upper end of a range is shown with the lower one, which has it as `valueMax`. */
function endsRange(figure: Figure, before: Figure | undefined): boolean {
  return before !== undefined && before.valueMax === figure.value && before.metric === figure.metric;
}

/** Leaves out what only says by how much another of them changed, unless the headline says it: 罪案升12.2%. */
function withoutChanges(ranked: readonly Figure[], headline: ReadonlySet<number>): readonly Figure[] {
  return ranked.filter(
    ({ metric, value }) =>
      (Math.abs(value ?? 0) >= TELLING && saysIn(headline, value ?? Number.NaN)) ||
      !ranked.some((other) => isChangeIn(other.metric, metric)),
  );
}

/** In statistics a change is news of its own; but one that stands beside its figure waits, unless the headline says it. */
function changesLast(
  ranked: readonly Figure[],
  figures: readonly Figure[],
  headline: ReadonlySet<number>,
): readonly Figure[] {
  const beside = new Set(ranked.slice(0, MOST).map((figure) => changeOf(figure, figures)));
  const waits = (figure: Figure) => beside.has(figure) && !saysIn(headline, figure.value ?? Number.NaN);
  return [...ranked.filter((figure) => !waits(figure)), ...ranked.filter(waits)];
}

/** Whether a part says something else than its whole. */
function tellsMore(
  part: Figure,
  whole: Figure | undefined,
  ownPlace: string | null,
  lead: readonly string[],
): boolean {
  if (part.place !== ownPlace || part.qualifier !== null || !lead.includes(part.metric)) return false;
  return part.metric !== whole?.metric || part.origin !== whole.origin;
}

/** The place most wholes speak of; the earlier one of two that are equally frequent. */
function placeOfDocument(figures: readonly Figure[]): string | null {
  const counts = new Map<string | null, number>();
  for (const figure of figures) {
    if (figure.partOf === null) counts.set(figure.place, (counts.get(figure.place) ?? 0) + 1);
  }
  let best: string | null = null;
  let most = 0;
  for (const [place, count] of counts) {
    if (count > most) {
      best = place;
      most = count;
    }
  }
  return best;
}
