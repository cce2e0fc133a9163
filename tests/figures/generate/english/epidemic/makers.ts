import type { GeneratedBulletin } from '../../bulletinWriter';
import { AREAS } from '../areas';
import { type Draw, drawFrom } from '../draw';
import { say } from '../pieces';
import { type Line, render } from '../render';
import { fig, type Story, tell } from '../story';
import { ASIDES } from './asides';
import { DEPARTMENTS } from './departments';
import { DETAILS } from './details';
import { LABELS } from './labels';
import { type Construct, type Known, LEADS, possessive } from './leads';
import { OUTCOMES } from './outcomes';
import { READ_OUT } from './readOut';
import { SITUATIONS } from './situations';
import { SPLITS } from './splits';
import { BARE, DISTRACTIONS, WHEREABOUTS } from './whereabouts';

const STYLES = Object.entries({ ...READ_OUT, ...DEPARTMENTS, ...SITUATIONS });
/** Splits that say "of these" and so follow the count at once. */
const REFERS_BACK = /^(?:inPlaces|origins|contactsRest)$/u;
/** Lists that a bulletin ends with. */
const AREAS_TABLED = ['table', 'rowsOfBoth'] as const;
/** Openings that leave no count of the day for a headline. */
const NO_HEADLINE = /^(?:zero|sofar)$/u;

/** The name of the area where no article belongs. */
function nameOf({ area }: Story): string {
  return area.name.replace(/^the /, '');
}

function pickFrom(draw: Draw, table: Readonly<Record<string, Construct>>): readonly [string, Construct] {
  return draw.pick(Object.entries(table));
}

/** The headline, with the count of the day or without it. */
function title(t: Story, known: Known, mayCount: boolean): Line {
  const { draw, disease, day, fresh } = t;
  const plain = (phrase: Line['phrase']) => ({ construct: 'title', phrase });
  if (mayCount && draw.chance(0.4)) {
    known.fresh = fig(fresh, 'confirmed', 'n');
    const phrase = draw.chance(0.5)
      ? say`${known.fresh} new ${disease} cases in ${t.area.name}`
      : say`${nameOf(t)} ${draw.of('reports', 'records', 'confirms')} ${known.fresh} new ${disease} cases`;
    return { construct: 'title.count', phrase };
  }
  return draw.pick([
    () => plain(say`${disease} update: ${t.area.name}, ${day}`),
    () => plain(say`Daily ${disease} bulletin – ${nameOf(t)}`),
    () => plain(say`${possessive(t)} latest ${disease} figures`),
  ])();
}

/** Sentences of all kinds in the order of a bulletin: opening, splits, outcomes, what counts nothing, a table. */
function freeLines(t: Story): readonly Line[] {
  const { draw } = t;
  const known: Known = {
    fresh: null,
    total: null,
    deaths: null,
    deathsTotal: null,
    hospital: null,
    icu: null,
  };
  const lines: Line[] = [];
  const labelled = draw.chance(0.2);
  const [leadName, lead] = pickFrom(draw, LEADS);
  const counted = labelled || !NO_HEADLINE.test(leadName);
  const zero = !labelled && leadName === 'zero';
  if (labelled || draw.chance(0.85)) lines.push(title(t, known, counted && !labelled));
  if (labelled) {
    const forms = Object.entries(LABELS).filter(([name]) => !AREAS_TABLED.some((one) => one === name));
    const [name, make] = draw.pick(forms);
    lines.push({ construct: `label.${name}`, phrase: make(t, known) });
  } else lines.push({ construct: `lead.${leadName}`, phrase: lead(t, known) });
  let rows = labelled;
  const add = (construct: string, make: Construct, mayJoin: boolean, inRows: boolean) => {
    const phrase = make(t, known);
    if (phrase.length === 0) return;
    lines.push({ construct, phrase, joined: mayJoin && !inRows && !rows });
    rows = inRows;
  };
  const splits = draw.some(Object.entries(SPLITS), zero || t.fresh < 5 ? 0 : draw.int(0, 2));
  splits.forEach(([name, make], index) => {
    if (known.fresh === null || (REFERS_BACK.test(name) && (index > 0 || labelled))) return;
    add(`split.${name}`, make, draw.chance(0.4), /Rows/.test(name));
  });
  for (const [name, make] of draw.some(Object.entries(OUTCOMES), draw.int(2, 5))) {
    if ((zero || labelled) && (name === 'upFrom' || name === 'totalsRow')) continue;
    if (/^noDeaths/.test(name) && known.deaths) continue;
    add(`out.${name}`, make, draw.chance(0.5), false);
  }
  for (const [name, make] of draw.some(Object.entries(ASIDES), draw.int(0, 2))) {
    if (name === 'quoteFigures' && lines.some(({ construct }) => /noDeaths/.test(construct))) continue;
    add(`aside.${name}`, make, draw.chance(0.3), false);
  }
  const name = draw.pick(AREAS_TABLED);
  if (!labelled && !zero && draw.chance(0.15)) add(`label.${name}`, LABELS[name] ?? (() => []), false, true);
  return lines;
}

/** A bulletin whose sentences are drawn one by one. */
export function makeFree(seed: number): GeneratedBulletin {
  const draw = drawFrom(seed);
  const t = tell(draw, draw.pick(AREAS));
  const form = { id: `en-epidemic-${seed}`, kind: 'epidemic', place: nameOf(t), words: t.words } as const;
  return render(form, freeLines(t));
}

/** A bulletin that opens with the count of the day and goes on with what is told beside it. */
export function makeDetailed(seed: number): GeneratedBulletin {
  const draw = drawFrom(seed + 6_000_000);
  const t = tell(draw, draw.pick(AREAS));
  const known: Known = {
    fresh: null,
    total: null,
    deaths: null,
    deathsTotal: null,
    hospital: null,
    icu: null,
  };
  const [name, lead] = draw.pick(Object.entries(LEADS).filter(([one]) => !NO_HEADLINE.test(one)));
  const lines: Line[] = [title(t, known, true), { construct: `lead.${name}`, phrase: lead(t, known) }];
  for (const [detail, make] of draw.some(Object.entries(DETAILS), draw.int(4, 8))) {
    const phrase = make(t, known);
    if (phrase.length > 0) lines.push({ construct: `detail.${detail}`, phrase, joined: draw.chance(0.6) });
  }
  return render({ id: `en-detailed-${seed}`, kind: 'epidemic', place: nameOf(t), words: t.words }, lines);
}

/** A bulletin that names its area once, with other places beside it. */
export function makePlaced(seed: number): GeneratedBulletin {
  const draw = drawFrom(seed + 7_000_000);
  const t = tell(draw, draw.pick(AREAS));
  const [way, told] = draw.pick(Object.entries(WHEREABOUTS));
  const { head, where } = told(t);
  const count = say`${fig(t.fresh, 'confirmed', 'n')} new cases of ${t.disease} were ${draw.of('reported', 'confirmed')}${where} in the past 24 hours.`;
  const bare = draw.some(Object.entries(BARE), draw.int(2, 4));
  const others = draw.some(Object.entries(DISTRACTIONS), draw.int(1, 3));
  const rest = draw.some([...bare, ...others], bare.length + others.length);
  const lines = [
    ...head.map((phrase): Line => ({ construct: 'head', phrase })),
    { construct: `place.${way}`, phrase: count },
    ...rest.map(
      ([name, make]): Line => ({ construct: `${way}.${name}`, phrase: make(t), joined: draw.chance(0.6) }),
    ),
  ];
  return render({ id: `en-placed-${seed}`, kind: 'epidemic', place: nameOf(t), words: t.words }, lines);
}

/** A bulletin in the style of one sort of body, which goes through all of it. */
export function makeStyled(seed: number): GeneratedBulletin {
  const draw = drawFrom(seed + 5_000_000);
  const t = tell(draw, draw.pick(AREAS));
  const [name, style] = draw.pick(STYLES);
  const lines = style(t).map(([construct, phrase]) => ({ construct: `${name}.${construct}`, phrase }));
  const place = name === 'region' ? 'Africa' : nameOf(t);
  return render({ id: `en-styled-${seed}`, kind: 'epidemic', place, words: t.words }, lines);
}
