import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText } from '../../lib/read';
import { judgePhrase, type Phrase, readPhraseSheet } from '../../scripts/lib/phraseSheet';

const FOLDER = 'tests/fixtures/phrases';

const answerOf = (phrase: Phrase) => judgePhrase(phrase, readText(phrase.text, { asIs: true, patience: 10 }));

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
  const phrases = readPhraseSheet(readFileSync(join(FOLDER, file), 'utf8'), basename(file, '.txt'));
  describe(`phrases of ${file}`, () => {
    it.each(phrases.filter(({ missed }) => !missed).map((phrase) => [phrase.text, phrase] as const))(
      '%s',
      (_, phrase) => {
        expect(answerOf(phrase).faults).toEqual([]);
      },
    );

    it('marks as missed only what is', () => {
      const better = phrases.filter((phrase) => phrase.missed && answerOf(phrase).right);
      expect(better.map(({ text }) => text)).toEqual([]);
    });
  });
}

describe('readPhraseSheet', () => {
  const sheet = '# a comment\n\n~Six⏎{two=2|deaths new imported @Xville} died, {12|recovered - ^1} left\n';

  it('takes the marks out and keeps where they stood', () => {
    const [phrase] = readPhraseSheet(sheet, 'en');
    expect(phrase?.text).toBe('Six\ntwo died, 12 left');
    expect(phrase?.missed).toBe(true);
    expect(phrase?.truth.figures).toMatchObject([
      { metric: 'deaths', value: 2, scope: 'new', origin: 'imported', place: 'Xville', start: 4, end: 7 },
      {
        metric: 'recovered',
        value: 12,
        scope: null,
        origin: null,
        place: null,
        partOf: 'f1',
        start: 14,
        end: 16,
      },
    ]);
  });

  it('takes the same number of the same thing for the first one told again', () => {
    const [phrase] = readPhraseSheet('{9|deaths new}⏎{9|deaths new} died, {9|injured new} were hurt', 'en');
    expect(phrase?.truth.figures.map(({ repeatOf }) => repeatOf)).toEqual([null, 'f1', null]);
  });

  it('names the line of a mark that it cannot read', () => {
    expect(() => readPhraseSheet('fine\n{2|deaths yesterday} died', 'en')).toThrow('line 2');
  });
});

describe('judgePhrase', () => {
  it('tells what is wrong, what is missed and what is none', () => {
    const [phrase] = readPhraseSheet(
      '{2|recovered new} people died and {3=4|injured *} were hurt, 7 recovered. It is {8|deaths * ^1} now.',
      'en',
    );
    const { right, faults, figures, figuresRight } = answerOf(phrase as Phrase);
    expect({ right, figures, figuresRight }).toEqual({ right: false, figures: 3, figuresRight: 0 });
    expect(faults.join('\n')).toMatch(/recovered 2 new .*: read as metric deaths/);
    expect(faults.join('\n')).toMatch(/injured 4: not read/);
    expect(faults.join('\n')).toMatch(/deaths 8 .*not a part of f1/);
    expect(faults.join('\n')).toMatch(/none: .* read as recovered 7/);
  });
});
