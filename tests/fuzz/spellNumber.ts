const CHINESE = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const POWERS = ['', '十', '百', '千'];

/** A whole number below 10^12 in Chinese characters, as it is said: 12 is 十二, 1,000,030 is 一百万零三十. */
export function spell(value: number, two: '两' | '兩' = '两'): string {
  if (value === 0) return '零';
  const sections = [
    { size: 1e8, name: '亿' },
    { size: 1e4, name: '万' },
    { size: 1, name: '' },
  ];
  let words = '';
  let left = value;
  let gap = false;
  for (const { size, name } of sections) {
    const section = Math.floor(left / size);
    left %= size;
    if (section === 0) {
      gap = words !== '';
      continue;
    }
    if (words !== '' && (gap || section < 1000)) words += '零';
    words += (section === 2 && name !== '' ? two : spellSection(section, words === '')) + name;
    gap = false;
  }
  return words;
}

function spellSection(section: number, first: boolean): string {
  let words = '';
  let zero = false;
  for (let power = 3; power >= 0; power -= 1) {
    const digit = Math.floor(section / 10 ** power) % 10;
    if (digit === 0) {
      zero = words !== '';
      continue;
    }
    if (zero) words += '零';
    zero = false;
    const ten = power === 1 && digit === 1 && words === '' && first;
    words += (ten ? '' : (CHINESE[digit] ?? '')) + (POWERS[power] ?? '');
  }
  return words;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ', ,twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety'.split(',');

/** A whole number below 10^12 in English words. */
export function spellEnglish(value: number): string {
  for (const [size, name] of [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
    [1e2, 'hundred'],
  ] as const) {
    if (value < size) continue;
    const head = `${spellEnglish(Math.floor(value / size))} ${name}`;
    const rest = value % size;
    if (rest === 0) return head;
    return `${head}${rest < 100 ? ' and' : ''} ${spellEnglish(rest)}`;
  }
  if (value < 20) return SMALL[value] ?? '';
  const tens = TENS[Math.floor(value / 10)] ?? '';
  return value % 10 === 0 ? tens : `${tens}-${SMALL[value % 10]}`;
}
