import { describe, expect, it } from 'vitest';
import { textBefore, textBehind } from '../../lib/text/beside';

describe('textBefore', () => {
  it('ends at the place', () => {
    expect(textBefore('新增5例', 2, 1)).toBe('增');
  });

  it('begins where the text does, and does not count from its end', () => {
    expect(textBefore('新增5例', 2, 9)).toBe('新增');
    expect(textBefore('新增5例', 0, 9)).toBe('');
  });
});

describe('textBehind', () => {
  it('begins at the place and ends with the text', () => {
    expect(textBehind('新增5例', 2, 1)).toBe('5');
    expect(textBehind('新增5例', 2, 9)).toBe('5例');
  });
});
