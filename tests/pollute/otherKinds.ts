import type { RemovalKind } from '../../lib/reading';
import type { Carrier } from './carriers';
import { injectTitle, seedRule } from './injectTitle';
import { insertPieces, type Polluted } from './polluted';
import { type Random, seededRandom } from './random';

/** A kind of pollution other than pieces of the title, and how a case of it is made from a seed. */
export interface OtherKind {
  readonly name: string;
  /** What must be marked and left standing; null: what was put in must go, and nothing else. */
  readonly marks: RemovalKind | null;
  make(seed: number): Polluted;
}

const KEYWORDS = ['云州SEO', '全网推广公司', '青河搬家公司', '云州网站建设', '体育投注平台', '批发厂家'];

/** What rewriting machines make of words that the carriers hold. */
const SWAPPED: readonly (readonly [string, string])[] = [
  ['确诊病例', '诊断病案'],
  ['本土', '本乡'],
  ['新增', '新增加'],
];
const CASES = '当天新增确诊病例12例，其中本土病例9例；累计报告确诊病例480例。';

/** Marks after which a spinner's clause may stand anywhere. */
const CLAUSE = /[^，。\n]+[，。]/g;

function kindOf(
  name: string,
  marks: RemovalKind | null,
  carriers: readonly Carrier[],
  pollute: (carrier: Carrier, random: Random) => Polluted,
): OtherKind {
  return {
    name,
    marks,
    make(seed) {
      const random = seededRandom(seed);
      return pollute(random.pick(carriers), random);
    },
  };
}

/** Every other kind over a set of Chinese carriers. */
export function otherKinds(carriers: readonly Carrier[]): readonly OtherKind[] {
  return [
    kindOf('K foreign keyword', null, carriers, foreignKeyword),
    kindOf('E echo', null, carriers, echo),
    kindOf('M readings, doubled marks', null, carriers, mirrorDamage),
    kindOf('M readings, on the mirror of a T page', null, carriers, mirroredInjection),
    kindOf('H zero width, jammer', null, carriers, hiddenInText),
    kindOf('L legitimate repeats', null, carriers, legitimate),
    kindOf('K2 clause shuffle', 'clause-shuffle', carriers, clauseShuffle),
    kindOf('S synonym swap', 'synonym-swap', carriers, synonymSwap),
    kindOf('D digits stripped', 'mirror-damage', carriers, strippedDigits),
    kindOf('F blanked figures', 'mirror-damage', carriers, blanked),
  ];
}

/** Offsets after a Chinese character and before another, apart from one another. */
function between(text: string, count: number, random: Random): number[] {
  const places = [...text.matchAll(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu)].map(({ index }) => index);
  const chosen: number[] = [];
  for (const at of random.shuffle(places)) {
    if (chosen.length < count && chosen.every((other) => Math.abs(other - at) > 12)) chosen.push(at);
  }
  return chosen;
}

function foreignKeyword({ title, body }: Carrier, random: Random): Polluted {
  const keyword = random.pick(KEYWORDS);
  const inserts = between(body, random.between(4, 12), random).map((at) => ({ at, piece: keyword }));
  return insertPieces(title, body, inserts);
}

function echo({ title, body }: Carrier, random: Random): Polluted {
  const lines = body.split('\n');
  const way = random.between(0, 4);
  if (way === 0) return insertPieces(title, body, [{ at: 0, piece: `${title}\n` }]);
  if (way === 1) return insertPieces(title, body, [{ at: 0, piece: `【${title}】` }]);
  if (way === 2) return insertPieces(title, body, [{ at: 0, piece: `原标题：${title}\n` }]);
  if (way === 3)
    return insertPieces(title, body, [
      { at: body.length, piece: `\n以上就是【${title}】的全部内容，感谢阅读。` },
    ]);
  return insertPieces(title, body, [{ at: body.length, piece: `\n${lines.join('\n')}` }]);
}

const READINGS: readonly (readonly [string, string])[] = [
  ['的', '(dé)'],
  ['在', '（zài）'],
  ['市', '(shì)'],
  ['有', '(yǒu)'],
  ['人', '（rén）'],
  ['上', '(shàng)'],
  ['是', '(shì)'],
];

function mirrorDamage({ title, body }: Carrier, random: Random): Polluted {
  if (random.chance(0.5)) {
    const marks = [...body.matchAll(/(?<=\p{Script=Han})[，。](?=\p{Script=Han})/gu)];
    const doubled = random.shuffle(marks).slice(0, random.between(2, 5));
    return insertPieces(
      title,
      body,
      doubled.map(({ index, 0: mark }) => ({
        at: index,
        piece: random.pick(mark === '，' ? ['，'] : ['，', '、']),
      })),
    );
  }
  const inserts = READINGS.flatMap(([character, reading]) => {
    const places = [...body.matchAll(new RegExp(`${character}(?=\\p{Script=Han})`, 'gu'))];
    return random
      .shuffle(places)
      .slice(0, 2)
      .map(({ index }) => ({ at: index + 1, piece: reading }));
  });
  return insertPieces(title, body, inserts.slice(0, Math.max(3, random.between(3, 10))));
}

/** Seen in the wild: a page with pieces of its title, copied by a mirror that leaks readings into text, pieces and title alike. */
function mirroredInjection({ title, body }: Carrier, random: Random): Polluted {
  const injected = injectTitle(title, body, seedRule(random.between(5, 9), 80), random);
  const leaked = random.shuffle(READINGS).slice(0, random.between(3, 6));
  const leak = (text: string) =>
    leaked.flatMap(([character, reading]) =>
      [...text.matchAll(new RegExp(character, 'gu'))].map(({ index }) => ({ at: index + 1, piece: reading })),
    );
  const inserts = leak(injected.text);
  const before = (at: number) =>
    inserts.reduce((sum, insert) => (insert.at <= at ? sum + insert.piece.length : sum), 0);
  const mirror = insertPieces(title, injected.text, inserts);
  const moved = injected.pieces.map(({ start, end }) => ({
    start: start + before(start),
    end: end + before(end),
  }));
  const inPiece = ({ start, end }: { start: number; end: number }) =>
    moved.some((piece) => piece.start <= start && end <= piece.end);
  const pieces = [...moved, ...mirror.pieces.filter((piece) => !inPiece(piece))];
  return {
    title: insertPieces('', title, leak(title)).text,
    clean: body,
    text: mirror.text,
    pieces: pieces.sort((a, b) => a.start - b.start),
  };
}

function hiddenInText({ title, body }: Carrier, random: Random): Polluted {
  const runs = () => {
    const sign = () => String.fromCharCode(random.between(0x21, 0x3b));
    const letter = () => String.fromCharCode(random.between(0x3f, 0x7e));
    return `${Array.from({ length: random.between(6, 10) }, () => `${sign()} ${letter()}`).join('')}# Z% \\`;
  };
  const width = random.chance(0.5);
  const inserts = between(body, random.between(3, 8), random).map((at) => ({
    at,
    piece: width ? random.pick(['\u200b', '\ufeff', '\u2060', '\u200b\u200c']) : runs(),
  }));
  return insertPieces(title, body, inserts);
}

/** A caption with words of the title, its first sentence as the title says it, a slogan that comes again: all of it stays. */
function legitimate({ title, body }: Carrier, random: Random): Polluted {
  const [head = title] = title.split(/[，：:,！ ]/);
  const caption = random.pick([`图为${head}现场。`, `${head}（资料图片）`, `▲${head}`]);
  const lines = body.split('\n');
  lines.splice(random.between(0, lines.length), 0, caption);
  if (random.chance(0.5)) lines.unshift(`${title}。`);
  if (random.chance(0.5)) lines.push('有消息会继续发布。', '记者会继续关注此事。');
  return insertPieces(title, lines.join('\n'), []);
}

function clauseShuffle({ title, body }: Carrier, random: Random): Polluted {
  const text = body
    .split('\n')
    .map((line) => random.shuffle(line.match(CLAUSE) ?? []).join(''))
    .join('\n')
    .replace(/(?<=\p{Script=Han})(?=[，。])/gu, ' ');
  const marks = [...text.matchAll(/ [，。]/g)];
  return {
    title,
    clean: text,
    text,
    pieces: marks.map(({ index }) => ({ start: index, end: index + 2 })),
  };
}

function synonymSwap({ title, body }: Carrier): Polluted {
  let text = `${CASES}\n${body}`;
  for (const [word, swapped] of SWAPPED) text = text.replaceAll(word, swapped);
  const pieces = [...text.matchAll(/诊断病案/g)].map(({ index }) => ({ start: index, end: index + 4 }));
  return { title, clean: text, text, pieces };
}

function strippedDigits({ title, body }: Carrier, random: Random): Polluted {
  const nouns = random.shuffle(['确诊病例', '无症状感染者', '轻型', '普通型']).slice(0, 2);
  const line = `当天新增${nouns[0]}例，其中${nouns[1]}例，另有病例3例出院。`;
  const text = `${line}\n${body}`;
  const pieces = [...line.matchAll(/(?:病例|感染者|型)例(?=，)/g)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  return { title, clean: text, text, pieces };
}

function blanked({ title, body }: Carrier, random: Random): Polluted {
  const sign = random.pick(['X', '×', 'x']);
  const line = `${sign}月${sign}日，当地新增病例${sign}${sign}例。`;
  const text = `${line}\n${body}`;
  return {
    title,
    clean: text,
    text,
    pieces: [
      { start: 0, end: 4 },
      { start: line.indexOf('病例') + 2, end: line.length - 1 },
    ],
  };
}
