import { describe, expect, it } from 'vitest';
import { printedPlace } from '../../../../lib/figures/english/places/printedPlace';

describe('printedPlace', () => {
  it('keeps the kind that the text always puts behind a name', () => {
    expect(printedPlace('Eastern', 'In Eastern Province 12 died. Eastern Province has had 40 cases.')).toBe(
      'Eastern Province',
    );
    expect(printedPlace('Western', 'The Western Division has 31 shelters.')).toBe('Western Division');
  });

  it('leaves a name that stands alone somewhere, or with a body behind it', () => {
    expect(printedPlace('Enga', 'In Enga Province 12 died. Enga has 3 roads.')).toBe('Enga');
    expect(printedPlace('Iowa', 'The Iowa Department of Health said so.')).toBe('Iowa');
    expect(printedPlace('Alder', 'Alderton Province and Alder')).toBe('Alder');
  });

  it('drops where in it something lies, if the text says more by the name alone', () => {
    const text = 'Northern Bagram province was hit. In Bagram 12 died.';
    expect(printedPlace('Northern Bagram', text)).toBe('Bagram');
    expect(printedPlace('Northern Bagram', 'Northern Bagram province was hit.')).toBe('Northern Bagram');
    expect(printedPlace('North Macedonia', 'North Macedonia and in Macedonia')).toBe('North Macedonia');
  });

  it('prints the longer name that the text has where it names a place first', () => {
    expect(printedPlace('Accra', 'Power is back in Greater Accra.\nAccra, 3 May')).toBe('Greater Accra');
    expect(printedPlace('EU', 'EU/EEA countries reported 12 cases.')).toBe('EU/EEA');
    expect(printedPlace('Accra', 'Power is back in Accra, and in Greater Accra.')).toBe('Accra');
  });
});
