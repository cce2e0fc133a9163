import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { read } from '../readPatiently';

const TEXT =
  '<p>渡口镇最后一条木船昨天修好下水，船工说桐油要刷三遍，前后晾了二十天。</p><p>这条船有六十年了，从前往来两岸的人都坐过它。</p>';

const BELOW =
  '<p>镇里打算把旧船坞改成一间小小的陈列室，里面放船模和老照片。</p><p>陈列室明年春天开门，由三位老船工轮流讲解。</p>';

function captionOf(caption: string, tag = 'figcaption'): string | undefined {
  const figure =
    tag === 'p'
      ? `<p><img src="https://page.invalid/a.jpg"></p><p>${caption}</p>`
      : tag === 'li'
        ? `<ul><li><a href="/photo/1"><img src="https://page.invalid/a.jpg"></a><p>${caption}</p></li></ul>`
        : `<figure><img src="https://page.invalid/a.jpg"><figcaption>${caption}</figcaption></figure>`;
  const { document } = new JSDOM(
    `<title>木船修好了</title><body><h1>木船修好了</h1>${TEXT}${figure}${BELOW}</body>`,
  ).window;
  return read(document)
    .article.text.split('\n')
    .find((line) => line.startsWith('木船下水') || line.startsWith('A boat'));
}

describe('whom a picture is by is cut from the end of its caption', () => {
  test.each([
    '木船下水。（林小山 摄）',
    '木船下水。（渡口镇政府提供）',
    '木船下水。（渡口社／林小山攝）',
    '木船下水。渡口晚报记者 林小山 摄',
    '木船下水。渡口社記者林小山攝 114年3月5日',
    '木船下水。 图／渡口文化站',
    '木船下水。（資料照片）（渡口社）',
    '木船下水。（圖翻攝自渡口鎮臉書）',
    '木船下水。（取自網路）',
    '木船下水。（渡口文化站提供，Copyright of the Harrow Boat Trust, Lanwick）',
    '木船下水。（圖︰渡口文化站提供）',
    '木船下水。﹝路透﹞',
    '木船下水。〔渡口社／達志影像〕',
    '木船下水。路透',
  ])('%s', (caption) => {
    expect(captionOf(caption)).toBe('木船下水。');
  });

  test.each([
    'A boat at rest. Photo: Ann Reed',
    'A boat at rest. (AP)',
    'A boat at rest. (Ann Reed/Brell Gazette)',
    'A boat at rest. (KBRL)',
  ])('%s', (caption) => {
    expect(captionOf(caption)).toBe('A boat at rest.');
  });

  test.each([
    '木船下水，林小山（左）在船头。',
    '木船下水，看的人站满两岸（3月5日）。',
    '木船下水，林小山（中央）',
    'A boat at rest, Ann Reed (left) aboard.',
  ])('not what it tells: %s', (caption) => {
    expect(captionOf(caption)).toBe(caption);
  });

  test.each(['周远山 摄', ' 林小山 周远 摄', '④2林小山、周远摄'])(
    'in a paragraph beside a picture names behind its last sentence: %s',
    (credit) => {
      const seen = '木船下水，两岸站满了看热闹的人。';
      expect(captionOf(seen + credit, 'p')).toBe(seen);
    },
  );

  test('in a list of pictures', () => {
    const seen = '木船下水，兩岸站滿了看熱鬧的人。';
    expect(captionOf(`${seen}（圖︰渡口文化站提供）`, 'li')).toBe(seen);
  });

  test('but no sentence ends in whom somebody took', () => {
    const said = '木船下水，这一幕被路过的林小山拍摄';
    expect(captionOf(said, 'p')).toBe(said);
  });

  test('in a paragraph beside a picture only between brackets or behind a label', () => {
    expect(captionOf('木船下水，两岸站满了看热闹的人。（林小山 摄）', 'p')).toBe(
      '木船下水，两岸站满了看热闹的人。',
    );
    expect(
      captionOf('木船下水，两岸站满了看热闹的人。（渡口社提供）渡口社記者林小山傳真 114年3月5日', 'p'),
    ).toBe('木船下水，两岸站满了看热闹的人。');
    const long = `A boat at rest, ${'with its ropes coiled and its oars in the shed behind the pier '.repeat(3)}again.`;
    expect(captionOf(`${long} Photo by Ann Reed.`, 'p')).toBe(long);
    expect(captionOf(`${long} (Ann Reed/Brell Gazette)`, 'p')).toBe(`${long} (Ann Reed/Brell Gazette)`);
    const unmarked = '木船下水，两岸站满了看热闹的人。渡口晚报记者 林小山 摄';
    expect(captionOf(unmarked, 'p')).toBe(unmarked);
  });
});
