import { describe, expect, it } from 'vitest';
import { noPartSigns } from '../../../lib/figures/learned/noPartSigns';
import { partTextOf } from '../../../lib/figures/learned/weighParts';
import { knownFigures } from './knownFigures';

const TEXT = 'Alder saw 9 cases. A total of 4 died, 50%';
const signs = (index: number) => noPartSigns(partTextOf(TEXT, true, knownFigures(TEXT)), index);

describe('noPartSigns', () => {
  it('tells what a figure counts, where it stands and the words round it', () => {
    for (const sign of ['N', 'Nm confirmed', 'Ns new', 'N title', 'N sentence', 'N<E saw', 'N>E cases'])
      expect(signs(0)).toContain(sign);
    expect(signs(1)).toContain('Nk so far');
  });

  it('knows a share', () => {
    expect(signs(2)).toContain('N share');
    expect(signs(1)).not.toContain('N share');
  });
});
