import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultsOf } from './fuzz/soundReading';
import { readText } from './readPatiently';

// Each bulletin is read here once for all that holds of every one of them: to read them all takes longer than to look at them.

// Those that are held back are read by nobody who tunes; a machine may.
describe.each(['bulletins', 'bulletins-held'])('each of our %s', (set) => {
  const folder = join('tests/fixtures', set);
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));

  test.each(files)('%s is read soundly, cleaned and as it is', (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const readings = [readText(text), readText(text, { asIs: true })];
    expect(readings.flatMap(faultsOf)).toEqual([]);
    // Of those that are held back, nobody has looked whether one does.
    if (set !== 'bulletins') return;
    const contradictions = readings.flatMap(({ checks }) =>
      checks.filter(({ exhaustive, ok }) => !exhaustive && !ok),
    );
    expect(contradictions, 'it contradicts itself nowhere').toEqual([]);
  });
});
