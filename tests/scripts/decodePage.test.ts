import { describe, expect, test } from 'vitest';
import { decodePage } from '../../scripts/lib/decodePage';
import { readWithJsdom } from '../../scripts/lib/readWithJsdom';

const utf8 = new TextEncoder();
/** 新增病例 in GB 2312. */
const GB = [0xd0, 0xc2, 0xd4, 0xf6, 0xb2, 0xa1, 0xc0, 0xfd];

function bytes(before: string, raw: readonly number[]): Uint8Array {
  return new Uint8Array([...utf8.encode(before), ...raw]);
}

describe('decoding a saved page', () => {
  test('finds a declaration beyond the first 1024 bytes', () => {
    const head = `<html><head>${'<!-- -->'.repeat(300)}<meta http-equiv="Content-Type" content="text/html; charset=gb2312">`;
    expect(decodePage(bytes(head, GB))).toContain('新增病例');
  });

  test('believes valid UTF-8 more than the declaration', () => {
    expect(decodePage(utf8.encode('<meta charset="gbk"><p>新增病例</p>'))).toContain('新增病例');
  });

  test('guesses when nothing is declared', () => {
    expect(decodePage(bytes('<p>', GB))).toBe('<p>新增病例');
    expect(decodePage(utf8.encode('<p>新增病例'))).toBe('<p>新增病例');
  });

  test('reads a mark of byte order', () => {
    expect(decodePage(new Uint8Array([0xff, 0xfe, 0xb0, 0x65]))).toBe('新');
  });

  test('passes over a declaration that names no encoding', () => {
    expect(decodePage(bytes('<meta charset="none-such"><meta charset="gbk">', GB))).toContain('新增病例');
  });
});

describe('CSS that jsdom cannot take', () => {
  test.each([
    '<style>p { width: calc(($a - 1px) * 2); } .no { display: none }</style>',
    '<style>p { color: red }</style><i style="width: calc(($a - 1px))"></i>',
  ])('does not stop the reading: %s', (css) => {
    const page = `${css}<h1>河口村恢复供水</h1><p>河口村昨日恢复供水，涉及居民四百余户，水质检测合格。</p><p>镇政府表示，后续将更换全部老旧管道。</p>`;
    const { article } = readWithJsdom(utf8.encode(page), {});
    expect(article.text).toContain('恢复供水，涉及居民四百余户');
  });
});
