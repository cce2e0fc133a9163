import type { Way } from './honestText';

/** Forms of honest texts that say their title's words by rule: dialogues, rules, verses, results, lists, two languages. */
export const HONEST_FORMS: Readonly<Record<string, Way>> = {
  'questions and answers': (stock, { phrases }, random) =>
    Array.from({ length: random.between(2, 5) }, () =>
      phrases.flatMap((phrase) =>
        stock.isLatin
          ? [`Q: What about ${phrase}?`, `A: ${phrase} ${stock.next()}.`]
          : [`问：${phrase}怎么样？`, `答：${phrase}${stock.next()}，${stock.next()}。`],
      ),
    ).flat(),
  'sections of a rule': (stock, { phrases }, random) =>
    Array.from({ length: random.between(6, 14) }, (_, i) => {
      const [first = '', second = ''] = random.shuffle(phrases);
      return stock.isLatin
        ? `Section ${i + 1}. ${first} and ${second} shall see that the town ${stock.next()}.`
        : `第${i + 1}条　${first}和${second}应当依照本办法，${stock.next()}；${first}可以另行规定。`;
    }),
  'verses with the title between': (stock, { title }, random) =>
    Array.from({ length: random.between(4, 8) }, () => [
      stock.isLatin ? `Oh, they ${stock.next()},` : `${stock.next()}，`,
      stock.isLatin ? `and they ${stock.next()}.` : `${stock.next()}。`,
      stock.isLatin ? `All: ${title}` : `合：${title}`,
    ]).flat(),
  'results, one after the other': (stock, { phrases }, random) =>
    Array.from({ length: random.between(5, 10) }, () => {
      const [home = '', away = ''] = random.shuffle(phrases);
      const [won, lost] = [random.between(1, 5), random.between(0, 4)];
      return stock.isLatin
        ? `${home} ${won}, ${away} ${lost}. ${home} ${stock.next()}.`
        : `${home}${won}比${lost}${away}，${home}${stock.next()}。`;
    }),
  'a part of the title in each sentence': (stock, { title }, random) => {
    const parts = title.split(stock.isLatin ? / (?=report|welcome|as |and )/ : /[，：、]/);
    return Array.from({ length: random.between(6, 12) }, () => {
      const part = random.pick(parts);
      return stock.isLatin
        ? `With ${part}, they ${stock.next()}, and ${random.pick(parts)} once more.`
        : `对于${part}，${stock.next()}，${random.pick(parts)}的人${stock.next()}。`;
    });
  },
  'places, each with all of the phrases': (stock, { phrases }, random) =>
    Array.from({ length: random.between(3, 7) }, (_, i) =>
      stock.isLatin
        ? `Ward ${i + 1}: ${phrases.map((phrase) => `${phrase} ${stock.next()}`).join('; ')}.`
        : `${i + 1}号片区：${phrases.map((phrase) => `${phrase}${stock.next()}`).join('；')}。`,
    ),
  'two languages in turn': (stock, { phrases }, random) =>
    Array.from({ length: random.between(3, 6) }, () =>
      phrases.flatMap((phrase) => [
        `${phrase}${stock.isLatin ? ' ' : ''}${stock.next()}${stock.stop}`.trim(),
        `(${phrase}) ${random.pick(['Work goes on.', 'Nothing new today.', 'See the notice.', 'Open until nine.'])}`,
      ]),
    ).flat(),
  'each in turn inside clauses': (stock, { phrases }, random) =>
    Array.from({ length: random.between(2, 6) }, () =>
      phrases
        .map((phrase) =>
          stock.isLatin
            ? `${random.pick(['People at', 'A visitor to', 'Back from', 'Next to', 'Those near'])} ${phrase} ${stock.next()}.`
            : `${random.pick(['昨天到', '记者从', '设在', '路过', '再看', '关于', '靠近', '经过'])}${phrase}${random.pick(['的人说', '那边', '附近', '一带', '方面', '的情况', '的名单', '的窗口'])}${random.pick(['', '，'])}${stock.next()}。`,
        )
        .join(stock.isLatin ? ' ' : ''),
    ),
};
