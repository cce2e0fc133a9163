import { describe, expect, it } from 'vitest';
import { hidingStyle } from '../../lib/clean/hidden/hiddenStyle';

const styled = (own: Partial<CSSStyleDeclaration>) =>
  ({
    display: 'inline',
    position: 'static',
    visibility: 'visible',
    opacity: '1',
    fontSize: '16px',
    filter: 'none',
    clipPath: 'none',
    textIndent: '0px',
    transform: 'none',
    overflow: 'visible',
    left: 'auto',
    ...own,
  }) as CSSStyleDeclaration;

describe('a style that hides', () => {
  it.each([
    ['font-size: 1px', { fontSize: '1px' }],
    ['font-size: 0em', { fontSize: '0em' }],
    ['text-indent: -400px', { textIndent: '-400px' }],
    ['text-indent: -30em', { textIndent: '-30em' }],
    ['opacity: 0', { opacity: '0.01' }],
    ['transform: scale(0)', { display: 'inline-block', transform: 'matrix(0, 0, 0, 0, 0, 0)' }],
    ['transform: scale(0)', { position: 'relative', transform: 'matrix(0, 0, 0, 0, 0, 0)' }],
  ])('%s', (reason, own) => {
    expect(hidingStyle(styled(own))?.reason).toBe(reason);
  });

  it.each<Partial<CSSStyleDeclaration>>([
    { fontSize: '1.5px' },
    { fontSize: '0.2em' },
    { textIndent: '-32px' },
    { opacity: '0.5' },
    // Boxes are transformed, and what runs in a line is none.
    { transform: 'matrix(0, 0, 0, 0, 0, 0)' },
    { transform: 'matrix(1, 0, 0, 1, -9999, 0)' },
  ])('and one that does not: %o', (own) => {
    expect(hidingStyle(styled(own))).toBeNull();
  });
});
