import fc from 'fast-check';

// Texts made of what readers of bulletins listen for, and of what breaks programs.

const NUMBERS = [
  '0',
  '3',
  '12',
  '1,234',
  '1 234',
  '3.5',
  '007',
  '9'.repeat(25),
  '１２',
  '三',
  '十二',
  '一百零三',
];
const ODD_NUMBERS = [
  '两万',
  '亿',
  '万亿',
  '一一',
  '零',
  '1,23,4',
  '1.2.3',
  '-5',
  '5-7',
  '3至5',
  '½',
  '二〇二二',
];
const ENGLISH_NUMBERS = ['no', 'two', 'twenty-one', 'a hundred', 'three million', '1.2 million', 'dozens'];
const WORDS = [
  '新增',
  '累计',
  '确诊病例',
  '例',
  '其中',
  '死亡',
  '人',
  '包括',
  '分别为',
  '无',
  '病例例',
  '各',
];
const PLACES = [
  '北京市',
  '东区',
  '省内',
  '境外输入',
  '本地',
  '新北市',
  '九龙',
  'in Leeds',
  'Kent',
  'elsewhere',
];
const ENGLISH_WORDS = [
  'new',
  'cases',
  'deaths',
  'of which',
  'including',
  'were',
  'total',
  'people',
  'injured',
];
const TIMES = [
  '截至5月2日24时',
  '5月1日0时至24时',
  '13月45日',
  '自1日起',
  '2022年',
  'as of 3 May 2022',
  'Monday',
];
const MARKS = [
  '，',
  '。',
  '、',
  '；',
  '（',
  '）',
  '(',
  ')',
  ',',
  '.',
  ':',
  '：',
  '%',
  '％',
  '-',
  '—',
  '…',
  '|',
  '\t',
];
const SPACES = [' ', '\n', '\n\n', '\r\n', '\u3000', '\u00a0', '\u200b', '\ufeff', '\u2028'];
const BREAKERS = [
  '\ud83d',
  '\ude00',
  '\u202e',
  '\u202c',
  '\0',
  '😀',
  'é',
  '\u0301',
  '\ufdd0',
  '<b>',
  '&amp;',
  '$&',
  '\\',
];
const HEADS = ['原标题:', '通报', '相关阅读', '评论', '来源:新华社', '责任编辑:', 'Related', 'Read more'];

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...NUMBERS, ...ODD_NUMBERS, ...ENGLISH_NUMBERS) },
  { weight: 6, arbitrary: fc.constantFrom(...WORDS, ...PLACES, ...ENGLISH_WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...TIMES, ...HEADS) },
  { weight: 5, arbitrary: fc.constantFrom(...MARKS, ...SPACES) },
  { weight: 1, arbitrary: fc.constantFrom(...BREAKERS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);

/** Up to a page of such pieces. */
export const oddText: fc.Arbitrary<string> = fc
  .array(piece, { maxLength: 160, size: 'max' })
  .map((pieces) => pieces.join(''));

/** A few pieces again and again: what is not linear takes long here. */
export const longText: fc.Arbitrary<string> = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.integer({ min: 200, max: 3000 }))
  .map(([pieces, times]) => pieces.join('').repeat(times).slice(0, 30_000));

/** A real text with pieces put into it, taken out of it and doubled. */
export function bentText(texts: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    size: fc.integer({ min: 0, max: 40 }),
    how: fc.constantFrom('insert', 'remove', 'double', 'shift'),
    piece,
  });
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 12 }))
    .map(([text, edits]) =>
      edits.reduce((bent, { at, size, how, piece }) => {
        const from = Math.floor(at * bent.length);
        const [head, part, tail] = [
          bent.slice(0, from),
          bent.slice(from, from + size),
          bent.slice(from + size),
        ];
        if (how === 'insert') return head + piece + part + tail;
        if (how === 'remove') return head + tail;
        return how === 'double' ? head + part + part + tail : part + head + tail;
      }, text),
    );
}
