import { describe, expect, test } from 'vitest';
import { readByline } from '../../lib/article/facts/readByline';
import type { Head } from '../../lib/article/facts/readHead';

const NO_DATA = { headline: null, published: null, author: null, publisher: null };
const head = (title: string, meta: Record<string, string> = {}): Head => ({
  title,
  meta: new Map(Object.entries(meta)),
  data: NO_DATA,
  time: null,
});
const places = { near: [], opening: '', closing: '', publisher: null };

describe('readByline', () => {
  test.each([
    ['作者：柳青 来源：湖畔日报', '柳青'],
    ['记者 周远 吴桐', '周远 吴桐'],
    ['本报记者：马莲', '马莲'],
    ['作者：何溪出自', '何溪'],
    ['By Anna Quill and Tom Reed', 'Anna Quill and Tom Reed'],
    ['By subscribing to this list, you agree to our terms.', null],
    ['作者： size="20" 来源： size="20"', null],
  ])('the line %s', (line, name) => {
    expect(readByline(head(''), { ...places, near: [line] })).toBe(name);
  });

  test.each([
    ['湖畔社临溪5月18日电（记者罗桑、柯敏）水位回落。', '罗桑、柯敏'],
    ['本报记者欧阳明川发自临溪', '欧阳明川'],
    ['【記者林芷／台東報導】豪雨過後。', '林芷'],
    ['记者从现场报道组获悉，水位回落。', null],
    ['记者从县水利局获悉，水位回落。', null],
  ])('the opening %s', (opening, name) => {
    expect(readByline(head(''), { ...places, opening })).toBe(name);
  });

  test('a signature at the end', () => {
    const closing = `${'水位已回落到警戒线以下。'.repeat(9)}（总台记者 沈棠）`;
    expect(readByline(head(''), { ...places, closing })).toBe('沈棠');
  });

  test.each([
    ['水库加固_湖畔网', '湖畔网', null],
    ['水库加固 - 湖畔新闻', '湖畔', null],
    ['水库加固_湖畔网', '鸿图软件科技', null],
    ['水库加固_湖畔网', '沈棠', '沈棠'],
  ])('in the head of %s the author %s', (title, author, name) => {
    expect(readByline(head(title, { author }), places)).toBe(name);
  });
});
