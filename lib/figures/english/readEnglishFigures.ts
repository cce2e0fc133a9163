import type { Figure } from '../../reading';
import type { Work } from '../../work';
import type { FigureContext } from '../readFigures';
import { adoptHeadline } from './adoptHeadline';
import { alignRespectively } from './alignRespectively';
import { buildTree } from './buildTree';
import { countingNumerals } from './countingNumerals';
import { documentPlace } from './documentPlace';
import { expandEach } from './expandEach';
import { nameFatesOfOthers } from './fateOfOther';
import { findOrigin } from './findOrigin';
import { findPlace } from './findPlace';
import { findScope } from './findScope';
import { findDays } from './findWindow';
import { groupParts } from './groupParts';
import { scopesOfHeadings } from './headingScopes';
import { inheritFields } from './inheritFields';
import { nameFamilies } from './inPersons';
import { isFigure } from './isFigure';
import { preparePlaces } from './knownPlaces';
import { nameIndices } from './levelOfIndex';
import { linkOutcomes } from './linkOutcomes';
import { linkToTotal } from './linkToTotal';
import { markRepeats } from './markRepeats';
import { type Mention, readMentions, withoutMentions } from './mentions';
import { metricOfLabel } from './metricTables';
import { nameMetric } from './nameMetric';
import type { Node } from './nodes';
import { linkPlaceLists } from './placeLists';
import { cleanPlace, NAME, placeOfHeading, placeOfLabel, placeOfOpening } from './placeNames';
import { shareTotalsPlace } from './placeOfTotal';
import { linkPlacesInBrackets } from './placesInBrackets';
import { proveAlike } from './proveAlike';
import { proveRows } from './proveRows';
import { proveRuns } from './proveRuns';
import { proveColumns, proveSums } from './proveSums';
import { type Cell, readTables } from './readTables';
import { linkRestOfWhole } from './restOfWhole';
import { risenBy } from './risenBy';
import { scopeOfCell } from './scopeOfOpening';
import { shareNew } from './shareNew';
import { type Line, splitSentences } from './splitSentences';
import { subjectsOf } from './subjects';
import { nameWholesOfDamage } from './wholeOfDamage';

/** What is told of all sections. */
const ENDS_SECTIONS = /\b(?:statewide|nationwide|countrywide|province-?wide)\b/i;
/** "Across the South, the forces report:" over bullets. */
const LIST_OF = new RegExp(`^\\W*(?:Across|In|Throughout) (?:the )?(${NAME}), [^:]{3,120}:\\s*$`, 'u');
const BULLET = /^\s*[-–•*·]\s/u;
/** Lines under a heading are short. */
const LONGEST_ROW = 160;

/** Figures between two pauses. */
const PIECE = 20;

function toNode(mention: Mention, cell: Cell | null): Node {
  const { noun, predicate, before, label } = mention;
  if (cell) {
    const columnMetric = metricOfLabel(cell.columnLabel);
    const rowMetric = metricOfLabel(cell.rowLabel);
    const metric = columnMetric ?? rowMetric ?? metricOfLabel(cell.caption);
    return {
      mention,
      cell,
      metric: mention.numeral.percent ? `${metric ?? ''}_share` : metric,
      weak: metric === null,
      label: columnMetric !== null || rowMetric === null ? cell.columnLabel : cell.rowLabel,
      unit: null,
      scope: scopeOfCell(cell),
      origin: findOrigin(cell.columnLabel) ?? findOrigin(cell.rowLabel),
      place:
        rowMetric === null || columnMetric !== null
          ? placeOfLabel(cell.rowLabel)
          : placeOfLabel(cell.columnLabel),
      within: null,
      placeAhead: false,
      parent: null,
      list: null,
      again: null,
      closed: false,
    };
  }
  const { metric, weak, label: words, unit } = nameMetric(mention);
  const place = findPlace(mention);
  const rise = risenBy(mention);
  return {
    mention,
    cell: null,
    metric: rise?.metric ?? metric,
    weak,
    label: words,
    unit,
    scope: rise?.scope ?? findScope(mention),
    origin: findOrigin(`${noun} ${predicate}`) ?? findOrigin(`${label} ${before}`),
    place: place?.place ?? null,
    within: place?.within ?? null,
    placeAhead: place?.ahead ?? false,
    parent: null,
    list: null,
    again: null,
    closed: false,
  };
}

/** For every line the place that the heading over it names, or null. */
function headingsOf(lines: readonly Line[]): readonly (string | null)[] {
  let place: string | null = null;
  /** Of the bullets below. */
  let list: string | null = null;
  // "EL SALVADOR: Storms …", "GUATEMALA: The storms …": one alone is where a report is dated from.
  const labels = lines.map(({ text }) => placeOfOpening(text));
  const several = new Set(labels.filter((label) => label !== null)).size > 1;
  // The first line is the headline, which the bulletin's own place is read from.
  const headings = lines.map(({ text }, index) => (index === 0 ? undefined : placeOfHeading(text)));
  const sections = new Set(headings.filter((one) => typeof one === 'string')).size > 1;
  return lines.map(({ text }, index) => {
    if (several && labels[index]) return labels[index] ?? null;
    const listed = LIST_OF.exec(text)?.[1];
    if (listed !== undefined) list = cleanPlace(listed);
    else if (!BULLET.test(text)) list = null;
    else if (list !== null) return list;
    const heading = headings[index];
    // A paragraph speaks for itself, unless several places have a section each.
    if (heading !== undefined) place = heading;
    else if (ENDS_SECTIONS.test(text)) place = null;
    else if (text.length > LONGEST_ROW && !sections) place = null;
    return place;
  });
}

/**
 * Reads the figures of an English bulletin.
 * @param text clean paragraphs joined by \n, table rows with their cells separated by \t
 * @returns in order of `start`, ids f1, f2 …; offsets are UTF-16 into `text`
 */
export function* readEnglishFigures(text: string, context: FigureContext): Work<readonly Figure[]> {
  yield* preparePlaces();
  yield;
  const lines = splitSentences(text);
  const counting = countingNumerals(text);
  const cells = readTables(lines, counting);
  yield;
  const first = yield* readMentions(text, lines, counting);
  yield;
  const keep: boolean[] = [];
  for (const [index, mention] of first.entries()) {
    keep.push(isFigure(mention, cells.get(index) ?? null, first[index - 1]?.sentence === mention.sentence));
    if (keep.length % PIECE === 0) yield;
  }
  const kept = [...keep.keys()].filter((index) => keep[index]);
  yield;
  const mentions = withoutMentions(text, first, keep);
  const cellOf = new Map(
    mentions.map(({ numeral }, index) => [numeral, cells.get(kept[index] ?? -1) ?? null]),
  );
  yield;
  const own: Node[] = [];
  for (const mention of alignRespectively(text, expandEach(mentions))) {
    own.push(toNode(mention, cellOf.get(mention.numeral) ?? null));
    if (own.length % PIECE === 0) yield;
  }
  yield;
  const tree = nameWholesOfDamage(
    linkPlaceLists(
      proveRuns(
        linkRestOfWhole(
          proveColumns(
            proveRows(
              proveSums(
                linkPlacesInBrackets(
                  buildTree(
                    shareTotalsPlace(
                      shareNew(
                        scopesOfHeadings(nameIndices(nameFamilies(nameFatesOfOthers(own)), text), lines),
                      ),
                    ),
                    lines,
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  );
  const whole = documentPlace(context.title, text, lines, counting);
  yield;
  const inherited = inheritFields(tree, {
    text,
    lines,
    place: whole.place,
    path: whole.path,
    days: findDays(text, context.published),
    published: context.published,
    headings: headingsOf(lines),
    subjects: subjectsOf(text, lines, whole.place),
  });
  yield;
  const full = adoptHeadline(tree, inherited);
  const linked = linkOutcomes(proveAlike(linkToTotal(tree, full, whole.place, text), full), full);
  const groups = groupParts(linked);
  const repeats = markRepeats(linked, full);
  return full.flatMap((fields, index): Figure[] => {
    const node = linked[index];
    const grouping = groups[index];
    if (!node || !grouping) return [];
    const { numeral } = node.mention;
    const idOf = (other: number | null) => (other === null ? null : `f${other + 1}`);
    return [
      {
        id: `f${index + 1}`,
        metric: fields.metric,
        // A part without words of its own takes its whole's later.
        label: node.label || (node.parent === null ? fields.metric.replaceAll('_', ' ') : ''),
        value: numeral.value,
        valueMax: node.mention.rangeEnd,
        unit: numeral.percent ? '%' : node.unit,
        scope: fields.scope,
        origin: fields.origin,
        place: fields.place,
        placePath: fields.placePath,
        date: fields.date,
        partOf: idOf(node.parent === null ? null : (repeats[node.parent] ?? node.parent)),
        group: grouping.group,
        exhaustive: grouping.exhaustive,
        qualifier: null,
        approx: numeral.approx,
        compare: fields.compare,
        negated: numeral.form === 'zero',
        missing: false,
        repeatOf: idOf(repeats[index] ?? null),
        start: numeral.start,
        end: numeral.end,
        raw: numeral.raw,
      },
    ];
  });
}
