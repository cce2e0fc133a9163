import { expect, it } from 'vitest';
import { countingNumerals } from '../../../../lib/figures/english/numbers/countingNumerals';
import { documentPlace } from '../../../../lib/figures/english/places/documentPlace';
import { splitSentences } from '../../../../lib/figures/english/words/splitSentences';

it.each([
  ['A blast at a mill in Alderton in Portugal hurt 5 workers.', 'Alderton'],
  ['A crane collapsed in Birchton in Colombia, hurting 9 builders.', 'Birchton'],
  ['Portugal counted 9,300 births in May.', 'Portugal'],
])('%s: %s', (text, place) => {
  expect(documentPlace('', text, splitSentences(text), countingNumerals(text)).place).toBe(place);
});
