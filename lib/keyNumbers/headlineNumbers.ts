/** Days, months, years and numbers of an issue in a headline: no counts. A number is tried from its first digit alone. */
const NO_COUNTS = [
  /(?<!\d)\d+\s?(?:年|月|日|[号號](?!线|線)|[时時点點]|期)|第\s?\d+|(?<!\d)\d+·\d+/gu,
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|\b(?:19|20)\d\d\b(?! [a-z]+s\b)|\b(?:no\.?|week|day|update) #?\d+|\b(?:\d+|[a-z]+)[ -](?:hour|day|week|month|year)s?\b/giu,
];

const UNITS: Readonly<Record<string, number>> = {
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
  million: 1e6,
  billion: 1e9,
};

/** Small numbers in words: two dead, 六死. Eleven and more stand in digits. */
const WORDS = 'one two three four five six seven eight nine ten'.split(' ');
const CHARACTERS = '一二三四五六七八九十';
/** 无新增, “no new cases”. */
const NONE = /[无無零](?:新增|本土|新[发發])|清零|\bno (?:new|deaths?|more)\b/iu;

/** The counts of a headline, whole: 3.2万 and 4,900 are 32000 and 4900. */
export function headlineNumbers(title: string): ReadonlySet<number> {
  const counts = NO_COUNTS.reduce((text, pattern) => text.replace(pattern, ' '), title).replace(
    /(?<=\d)[,，](?=\d{3})/gu,
    '',
  );
  const said = [
    ...counts.matchAll(/(\d+(?:\.\d+)?)\s?(?:([万萬])(\d{1,4})|(万|萬|亿|億|million|billion))?/giu),
  ].map(([, number, mixed, rest, unit]) => {
    const times = UNITS[(mixed ?? unit ?? '').toLowerCase()] ?? 1;
    return Number((Number(number) * times + Number(rest ?? 0)).toPrecision(12));
  });
  const words =
    counts
      .toLowerCase()
      .match(
        /[a-z]+|(?<![一二三四五六七八九十百千万萬〇零])[一二两兩三四五六七八九十](?=[死伤傷失亡遇罹人名例宗])/gu,
      ) ?? [];
  const small = words.map(
    (word) => 1 + Math.max(WORDS.indexOf(word), CHARACTERS.indexOf(word.replace(/[两兩]/u, '二'))),
  );
  return new Set([...said, ...small.filter((number) => number > 0), ...(NONE.test(title) ? [0] : [])]);
}

/** Whether a headline says a count, exactly or in round figures: 1.2万 and 逾272万 of 12043 and 2724087. */
export function saysIn(headline: ReadonlySet<number>, value: number): boolean {
  return headline.has(value) || [...headline].some((said) => said >= ROUND_FROM && isRound(said, value));
}

/** Fewer are said as they are. */
const ROUND_FROM = 1000;

function isRound(said: number, value: number): boolean {
  const [digits = ''] = said.toExponential().split('e');
  const step = 10 ** (Math.floor(Math.log10(said)) - Math.max(1, digits.length - 2));
  return Math.abs(value - said) < step && Math.abs(value - said) < said / 20;
}
