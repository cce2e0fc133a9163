import { describe, expect, test } from 'vitest';
import { findWraps } from '../../lib/text/findWraps';

const PARAGRAPH =
  '县防汛指挥部今天上午通报说，受连日强降雨影响，全县九个乡镇受灾，转移安置二千四百多人，救援队还在下游两岸搜寻失去联系的人员，' +
  '电力和通信部门已抢修了大部分线路，其余的预计明天中午以前恢复，学校从后天起复课，公路上的塌方也已清理完毕，过往车辆请听从交警的指挥绕行。';

function broken(text: string, width: number): string[] {
  return Array.from({ length: Math.ceil(text.length / width) }, (_, i) =>
    text.slice(i * width, (i + 1) * width),
  );
}

describe('Chinese lines', () => {
  test('of one width go on in the next', () => {
    const lines = [...broken(PARAGRAPH, 22), ...broken(PARAGRAPH, 22)];
    const last = broken(PARAGRAPH, 22).length - 1;
    const wraps = findWraps(lines);
    expect([...wraps]).toEqual([...lines.keys()].filter((i) => i !== last && i !== lines.length - 1));
  });

  test('that end at a full stop do not, whatever their width', () => {
    const lines = [...broken(PARAGRAPH, 22), ...broken(PARAGRAPH, 22)];
    lines[2] = `${(lines[2] ?? '').slice(0, -1)}。`;
    expect(findWraps(lines).has(2)).toBe(false);
    expect(findWraps(lines).has(1)).toBe(true);
  });

  test.each([
    ['verses', broken(PARAGRAPH, 7)],
    ['lines of many widths', broken(PARAGRAPH, 24).map((line, i) => line.slice(0, 24 - (i % 6) * 3))],
    ['paragraphs', [PARAGRAPH, PARAGRAPH, PARAGRAPH, PARAGRAPH, PARAGRAPH, PARAGRAPH, PARAGRAPH]],
    ['entries of a list', broken(PARAGRAPH, 22).map((line, i) => `${i + 1}. ${line}`)],
  ])('are left as they are: %s', (_, lines) => {
    expect([...findWraps(lines)]).toEqual([]);
  });
});

describe('English lines', () => {
  const LINES = [
    'The county reported twelve new cases of measles on Monday, which brings',
    'the total since the start of the year to 48. Nine of the patients have',
    'never been vaccinated.',
    'Health officials said that the outbreak began at a school in the north.',
  ];

  test('go on where the next begins with a small letter', () => {
    expect([...findWraps(LINES)]).toEqual([0, 1]);
  });

  test('stay where they are wider than any text is set', () => {
    const wide = LINES.slice(0, 2).map(
      (line) => `${line}, ${'as was said at noon by the county '.repeat(2)}and`,
    );
    const lines = wide.map((line) => line.replace(/^The/u, 'the'));
    expect(Math.min(...lines.map(({ length }) => length))).toBeGreaterThan(120);
    expect([...findWraps([...lines, ...lines])]).toEqual([]);
    expect([...findWraps([...lines, ...lines].map((line) => line.slice(0, 110).trim()))]).not.toEqual([]);
  });

  test('stay where one line is as long as a paragraph', () => {
    expect([...findWraps([...LINES, LINES.join(' ')])]).toEqual([]);
  });
});
