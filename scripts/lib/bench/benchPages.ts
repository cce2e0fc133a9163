import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Times } from '../../../tests/bench/measure';
import { CARRIERS } from '../../../tests/pollute/carriers';
import { seededRandom } from '../../../tests/pollute/random';

/** A page to measure on. */
export interface PageFile {
  readonly group: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What was measured on a page. */
export interface Measured {
  readonly page: PageFile;
  readonly times: Times;
}

const GOLDEN = 'tests/fixtures/pages';
/** Characters of the article on a generated page of once the usual length. */
const USUAL = 1500;

/** Our own pages, pages that are generated, and every `.html` below the given folders. */
export function benchPages(folders: readonly string[]): readonly PageFile[] {
  return [
    ...pagesIn(GOLDEN, 'golden pages'),
    ...[1, 10, 100].map((times) => ({
      group: 'generated pages',
      name: `${times}×`,
      bytes: Buffer.from(generatePage(times * USUAL, 30)),
    })),
    { group: 'generated pages', name: '1 MB', bytes: Buffer.from(generatePage(350_000, 30)) },
    { group: 'generated pages', name: '10,000 nodes', bytes: Buffer.from(generatePage(USUAL, 2450)) },
    ...folders.flatMap((folder) => pagesIn(folder, basename(folder))),
  ];
}

function pagesIn(folder: string, group: string): readonly PageFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({ group, name, bytes: readFileSync(join(folder, name)) }));
}

/** A page as news sites make them: menus, an article of a number of characters, lists of other articles, a footer. */
export function generatePage(characters: number, links: number): string {
  const random = seededRandom(7);
  const carriers = CARRIERS.filter(({ name }) => !name.startsWith('english'));
  const lines = carriers.flatMap(({ body }) => body.split('\n'));
  const paragraphs: string[] = [];
  for (let length = 0; length < characters; ) {
    // Other numbers each time: a page of one number would be easier than any real one.
    const line = random
      .pick(lines)
      .replace(/\d+/g, (digits) => String(random.between(1, 10 ** digits.length)));
    paragraphs.push(`<p>${line}</p>`);
    length += line.length;
  }
  const link = (i: number) =>
    `<li class="item"><span class="date">${i % 12}月${i % 28}日</span> <a href="/news/${i}.html">${random.pick(carriers).title}</a></li>`;
  const list = Array.from({ length: links }, (_, i) => link(i)).join('\n');
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${carriers[0]?.title}_新闻_某某网</title>
<style>body{font:16px/1.8 sans-serif}.wrap{width:960px;margin:auto}.side{float:right;width:240px}.date{color:#888}.gone{display:none}</style></head>
<body><div class="top"><a href="/">首页</a> <a href="/news/">新闻</a> <a href="/local/">本地</a></div>
<div class="wrap"><div class="side"><h3>最新文章</h3><ul>${list}</ul></div>
<div class="main"><h1>${carriers[0]?.title}</h1><div class="info"><span>2026-05-03 10:20</span> <span>来源:某某日报</span></div>
<div class="content">${paragraphs.join('\n')}</div></div></div>
<div class="foot">某某网 版权所有</div></body></html>`;
}
