import type { Form } from './readForm';

export interface Weighed {
  /** 0..1; a bulletin from 0.5 on. */
  readonly score: number;
  /** Short English notes, what spoke loudest first. */
  readonly reasons: readonly string[];
  /** What speaks against a bulletin, 0 or less: matches, prices, instructions, stories, history. */
  readonly against: number;
}

/** What the figure reader knows that nearness alone cannot: zero before it has run. */
export interface FigureEvidence {
  /** Figures with a metric of the table, repeats left out. */
  readonly figures: number;
  /** Those that are part of another. */
  readonly parts: number;
  readonly checksThatHold: number;
}

interface Point {
  readonly weight: number;
  readonly note: string;
}

/** Set so that a notice of one sentence with three measured values and its issuer is just a bulletin. */
const BIAS = -3;

/**
 * Weighs the form of a text: a sum of points, squeezed to 0..1.
 * Without a single statement nothing else counts: a text on a bulletin's topic is no bulletin.
 */
export function weighForm(form: Form, evidence: FigureEvidence): Weighed {
  const contrary = pointsAgainst(form);
  const against = contrary.reduce((total, { weight }) => total + weight, 0);
  const points = [...pointsFor(form, evidence), ...contrary].filter(({ weight }) => Math.abs(weight) >= 0.05);
  const sum = points.reduce((total, { weight }) => total + weight, BIAS);
  const any = countOf(form, evidence) > 0;
  const reasons = [...points].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).map(({ note }) => note);
  return any
    ? { score: squeeze(sum), reasons, against }
    : { score: 0.02, reasons: ['no figure with a metric', ...reasons], against };
}

/** To 0..1, rounded: engines differ in the last digit of an exponential. */
function squeeze(sum: number): number {
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}

/** An office that reports counts what it likes: beside its name an unknown noun is half a metric … */
const UNKNOWN_METRIC = 0.5;
/** … if the text is made of numbers, this many a hundred characters, and not of prices or scores. */
const MADE_OF_NUMBERS = 2;
/** A body that is only quoted ("officials say") does not issue the text: its unknown nouns are none. */
const ONLY_QUOTED = /^according to\b|\bsays?$/iu;

function unknownMetric(form: Form): number {
  const density = (100 * (form.statements.length + form.others)) / Math.max(80, form.length);
  const { sport, market, advice } = form.against;
  const plain = 200 * (sport + market + advice) < form.length;
  const issues = form.issuer !== null && !ONLY_QUOTED.test(form.issuer);
  return issues && plain && density >= MADE_OF_NUMBERS ? UNKNOWN_METRIC : 0;
}

function countOf(form: Form, evidence: FigureEvidence): number {
  return Math.max(form.statements.length + unknownMetric(form) * form.others, evidence.figures);
}

function pointsFor(form: Form, evidence: FigureEvidence): readonly Point[] {
  const count = countOf(form, evidence);
  const density = (100 * count) / Math.max(80, form.length);
  const cluster = Math.max(
    form.cluster,
    Math.min(evidence.figures, 1 + evidence.parts),
    unknownMetric(form) * form.numberCluster,
  );
  const points: Point[] = [
    { weight: 1.3 * Math.log(1 + cluster), note: `${Math.round(count)} figures with a metric` },
    {
      weight: 0.35 * Math.min(density, 5) - 1.2 * Math.max(0, 1 - density),
      note: `${density >= 1 ? 'dense' : 'thin'}: ${density.toFixed(1)} in a hundred characters`,
    },
    {
      weight: 1.5 * (count / Math.max(1, count, form.statements.length + form.others) - 0.5),
      note: `${form.others} numbers of another sort`,
    },
  ];
  if (form.issuer !== null) points.push({ weight: 0.8, note: `issuer ${shorten(form.issuer)}` });
  if (form.window !== null) points.push({ weight: 0.5, note: `dateline ${shorten(form.window)}` });
  if (form.scopeWords >= 2 && 300 * form.scopeWords >= form.length)
    points.push({ weight: 0.5, note: `${form.scopeWords} words of scope` });
  if (form.titleStatement) points.push({ weight: 0.4, note: 'figure in the title' });
  if (form.titleForm) points.push({ weight: 0.3, note: 'title of a notice' });
  if (evidence.parts >= 2)
    points.push({ weight: 0.4, note: `${evidence.parts} figures are parts of others` });
  if (evidence.checksThatHold > 0) {
    points.push({ weight: 0.7, note: `${evidence.checksThatHold} sums that hold` });
  }
  return points;
}

function pointsAgainst(form: Form): readonly Point[] {
  const rate = (hits: number) => (100 * hits) / Math.max(80, form.length);
  const { sport, market, advice } = form.against;
  return [
    { weight: -Math.min(3, 0.8 * rate(sport)), note: 'words of a match' },
    { weight: -Math.min(3, 0.8 * rate(market)), note: 'prices or shares' },
    { weight: -Math.min(3, 0.8 * rate(advice)), note: 'instructions or offers' },
    { weight: -Math.min(2, 0.5 * rate(form.narrative)), note: 'a story: persons, dialogue, questions' },
    { weight: -Math.min(2, form.longPast), note: 'told of long ago' },
  ];
}

function shorten(words: string): string {
  const plain = words.replace(/\s+/gu, ' ').trim();
  return plain.length > 40 ? `${plain.slice(0, 39)}…` : plain;
}
