import { FRESH_FORMS } from './freshForms';
import type { HonestText } from './honestText';
import { seededRandom } from './random';
import { RECORD_FORMS } from './recordForms';
import type { Form, Telling } from './telling';
import { TURN_STOCKS } from './turnStock';

/** One round after the other, each a line. */
function inRounds(
  telling: Telling,
  tell: (name: string, i: number, round: number) => string,
): readonly string[] {
  return Array.from({ length: telling.rounds }, (_, round) =>
    telling.names.map((name, i) => tell(name, i, round)).join(''),
  );
}

/** Names in turn where honest texts have them: inside clauses, at their heads, before figures, as speakers, between refrains. */
const FORMS: Readonly<Record<string, Form>> = {
  'inside clauses': (telling) => {
    const { stock, random, join, said, mark } = telling;
    return inRounds(
      telling,
      (name) =>
        join(random.pick(stock.before), name, random.pick(stock.behind)) +
        mark() +
        (random.chance(0.4) ? said() + mark() : ''),
    );
  },
  'inside clauses, with the same words': (telling) => {
    const { stock, random, join, said, mark } = telling;
    const [before, behind] = [random.pick(stock.before), random.pick(stock.behind)];
    return inRounds(
      telling,
      (name) =>
        join(
          random.chance(0.8) ? before : random.pick(stock.before),
          name,
          random.chance(0.8) ? behind : random.pick(stock.behind),
        ) +
        mark() +
        (random.chance(0.3) ? said() + mark() : ''),
    );
  },
  'at the head of clauses': (telling) => {
    const { stock, random, join, said, mark } = telling;
    return inRounds(
      telling,
      (name) => join(name, random.pick(stock.behind)) + mark() + (random.chance(0.3) ? said() + mark() : ''),
    );
  },
  'at the end of clauses': (telling) => {
    const { stock, random, join, said, mark } = telling;
    return inRounds(
      telling,
      (name) =>
        join(said(), stock.isLatin ? 'near' : random.pick(['的是', '，这是', '，说的是', '，包括']), name) +
        mark(),
    );
  },
  'a price list': (telling) => {
    const { stock, random, join, mark } = telling;
    return inRounds(telling, (name) => {
      const price = `${random.between(1, 40)}.${random.between(10, 99)}`;
      return stock.isLatin
        ? join(name, random.pick(['at', 'up to', 'down to', 'fetched']), price) + mark()
        : random.pick([`${name}报${price}元`, `其中${name}涨到${price}元`, `今日${name}每斤${price}元`]) +
            mark();
    });
  },
  'a timetable': (telling) => {
    const { random } = telling;
    return telling.names
      .flatMap((name, i) =>
        Array.from(
          { length: telling.rounds },
          (_, round) => `${6 + round}:${10 + ((i * 7) % 49)} ${name} ${random.pick(['1', '2', '3'])}`,
        ),
      )
      .sort();
  },
  'a journey there and back': ({ stock, names, rounds, random, join, said, mark }) =>
    Array.from({ length: rounds }, (_, round) =>
      (round % 2 === 0 ? names : [...names].reverse())
        .map((name) => join(random.pick(stock.before), name) + mark() + said() + mark())
        .join(''),
    ),
  'commentary of a match': ({ stock, names, rounds, random, said, mark }) =>
    Array.from({ length: rounds * 3 }, (_, i) => {
      const two = random
        .pick(stock.pairs)
        .replace('{a}', names[i % names.length] ?? '')
        .replace('{b}', names[(i + 1) % names.length] ?? '');
      return `${stock.isLatin ? `Minute ${i * 4 + 1}, ` : `第${i * 4 + 1}分钟，`}${two}${mark()}${said()}${stock.isLatin ? '.' : '。'}`;
    }),
  'an interview': ({ stock, names, rounds, said }) =>
    Array.from({ length: rounds }, () =>
      names.map((name) =>
        stock.isLatin ? `${name}: ${said()}, ${said()}.` : `${name}：${said()}，${said()}。`,
      ),
    ).flat(),
  'verses with a refrain': ({ stock, names, rounds, random, join, said }) => {
    const refrain = random.pick(stock.refrains);
    return Array.from({ length: rounds }, () =>
      names.flatMap((name) => [join(random.pick(stock.before), name), said(), refrain]),
    ).flat();
  },
  'parallel sentences': ({ stock, names, rounds, random, said, mark }) => {
    const frames = stock.isLatin
      ? [
          'Without {n} there is no answer',
          'Ask {n} and you will hear',
          'What {n} wants is plain',
          'They came for {n} again',
        ]
      : ['没有{n}就没有今天', '不是{n}也不是别人', '问一问{n}就知道', '说到底是{n}的事', '为了{n}再等一等'];
    return Array.from({ length: rounds }, () => {
      const frame = random.pick(frames);
      return (
        names.map((name) => frame.replace('{n}', name) + mark()).join('') +
        said() +
        (stock.isLatin ? '.' : '。')
      );
    });
  },
};

const ALL_FORMS: Readonly<Record<string, Form>> = { ...FORMS, ...RECORD_FORMS, ...FRESH_FORMS };

export const TURN_FORMS: readonly string[] = Object.keys(ALL_FORMS);

/** A clean article by seed that has three to eight names of its title in turn, whether or not the title lists them. */
export function turnsOfNames(seed: number, form: string): HonestText {
  const random = seededRandom(seed);
  const stock = random.pick(TURN_STOCKS);
  const sort = random.pick(stock.names);
  const names = random.shuffle(sort).slice(0, random.between(3, sort.length));
  const space = stock.isLatin ? ' ' : '';
  const sayings: string[] = [];
  const telling: Telling = {
    stock,
    names,
    rounds: random.between(2, 6),
    random,
    join: (...parts) => parts.join(space),
    said: () => {
      if (sayings.length === 0) sayings.push(...random.shuffle(stock.said));
      return sayings.pop() ?? '';
    },
    mark: () => (stock.isLatin ? random.pick([', ', '. ', '; ']) : random.pick(['，', '，', '。', '；'])),
  };
  const title = titleOf(telling);
  const opening = `${telling.said()}${telling.mark()}${telling.said()}${stock.isLatin ? '.' : '。'}`;
  const lines = ALL_FORMS[form]?.(telling) ?? [];
  const text = (random.chance(0.5) ? lines : [lines.join(space)]).map((line) => line.trim());
  return { title, text: (random.chance(0.6) ? [opening, ...text] : text).join('\n') };
}

/** A title that lists the names, has words between them, or has them side by side. */
function titleOf({ stock, names, random }: Telling): string {
  const { isLatin, links, tails } = stock;
  const linked = names
    .map((name, i) =>
      i === 0 ? name : `${isLatin ? ' ' : ''}${random.pick(links)}${isLatin ? ' ' : ''}${name}`,
    )
    .join('');
  const listed = names.join(isLatin ? ', ' : '、');
  const title = random.pick([
    listed,
    linked,
    linked,
    names.join(isLatin ? ' ' : ''),
    random.shuffle(names).join(isLatin ? ' ' : ''),
  ]);
  return title + random.pick(tails);
}
