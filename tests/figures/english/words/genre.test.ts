import { describe, expect, it } from 'vitest';
import { genreOf } from '../../../../lib/figures/english/words/genre';

describe('genreOf', () => {
  it.each([
    [
      'Floods in Kenya: report 4\nHighlights: 12 cholera centres are open. There are 30 confirmed cases.',
      false,
    ],
    [
      'Visitor arrivals in May\nThey rose by 4 percent.\n'
        .padEnd(420, 'Most came by air. ')
        .concat('Before the virus there were more.'),
      false,
    ],
    ['Cholera after the floods in Kenya\nThere are 30 cases.', true],
    ['Health update for Alder\nThere are 30 new cases.', true],
  ])('%s', (text, epidemic) => {
    expect(genreOf(text).epidemic).toBe(epidemic);
  });
});
