import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { permissionPurpose } from '../../components/options/permissionPurpose';

test('the options page says what every permission of the manifest is for', () => {
  const manifest = readFileSync('wxt.config.ts', 'utf8');
  const lists = [...manifest.matchAll(/\b(?:optional_)?permissions: \[([^\]]*)\]/g)];
  const permissions = lists.flatMap(([, list = '']) =>
    [...list.matchAll(/'([^']+)'/g)].map(([, name]) => name),
  );
  expect(permissions).toContain('activeTab');
  const unexplained = permissions.filter((name = '') => permissionPurpose(name, (key: string) => key) === '');
  expect(unexplained).toEqual([]);
});
