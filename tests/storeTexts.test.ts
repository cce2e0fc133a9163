import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/** Where docs/publishing.md says they come from; the strictest store counts. */
const LIMITS = { name: 45, summary: 132, description: 16_000, reason: 1_000 };

const TEXTS = [
  { file: 'en', locale: 'en', heads: ['Name', 'Summary', 'Description', 'Single purpose', 'Permissions'] },
  { file: 'zh-CN', locale: 'zh_CN', heads: ['名称', '摘要', '说明', '单一用途', '权限'] },
  { file: 'zh-TW', locale: 'zh_TW', heads: ['名稱', '摘要', '說明', '單一用途', '權限'] },
] as const;

/** What stands under each heading of a level. */
function sections(text: string, level: '##' | '###'): ReadonlyMap<string, string> {
  const parts = text.split(new RegExp(`^${level} `, 'm')).slice(1);
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end).trim(), part.slice(end).trim()];
    }),
  );
}

describe.each(TEXTS)('the store texts in $file', ({ file, locale, heads }) => {
  const text = readFileSync(`docs/store/${file}.md`, 'utf8');
  const found = sections(text, '##');
  const [name = '', summary = '', description = '', purpose = ''] = heads.map((head) => found.get(head));

  test('are whole and within the limits of the stores', () => {
    expect([...found.keys()]).toEqual([...heads]);
    for (const [part, limit] of [
      [name, LIMITS.name],
      [summary, LIMITS.summary],
      [description, LIMITS.description],
      [purpose, LIMITS.reason],
    ] as const) {
      expect(part.length).toBeGreaterThan(1);
      expect(part.length).toBeLessThanOrEqual(limit);
    }
  });

  test('say what the extension says of itself', () => {
    const { extension } = parse(readFileSync(`locales/${locale}.yml`, 'utf8'));
    expect({ name, description: summary }).toMatchObject({
      name: extension.name,
      description: extension.description,
    });
  });

  test('give a reason for every permission of the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    const asked = [...readme.matchAll(/^\| `(\w+)`/gm)].map(([, permission]) => permission);
    const table = asked.slice(0, asked.indexOf('contextMenus') + 1);
    const reasons = sections(found.get(heads[4]) ?? '', '###');
    expect(table).toContain('activeTab');
    expect([...reasons.keys()].slice(0, -1)).toEqual(table);
    for (const [permission, reason] of reasons) {
      expect(reason.length, permission).toBeGreaterThan(15);
      expect(reason.length, permission).toBeLessThanOrEqual(LIMITS.reason);
    }
  });
});
