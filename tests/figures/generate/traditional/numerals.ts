const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A number below a thousand in Chinese: 二十四, 一百零五; two of a thing is 兩. */
export function inChinese(value: number): string {
  if (value === 2) return '兩';
  if (value >= 100) {
    const rest = value % 100;
    const tail = rest === 0 ? '' : rest < 10 ? `零${DIGITS[rest]}` : tens(rest, '一十');
    return `${DIGITS[Math.floor(value / 100)]}百${tail}`;
  }
  return value < 10 ? (DIGITS[value] ?? '') : tens(value, '十');
}

function tens(value: number, ten: string): string {
  const [high, low] = [Math.floor(value / 10), value % 10];
  return `${high === 1 ? ten : `${DIGITS[high]}十`}${low === 0 ? '' : DIGITS[low]}`;
}

/** How one bulletin writes its numbers. */
export type Style = 'digits' | 'commas' | 'small in words' | 'words';

/** A count as a bulletin of that style prints it. */
export function printed(value: number, style: Style): string {
  if ((style === 'words' && value < 100) || (style === 'small in words' && value < 10))
    return inChinese(value);
  return style === 'digits' ? String(value) : value.toLocaleString('en-US');
}
