// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { printAlone } from '../../components/cleanView/printAlone';

let controller: AbortController;
const style = () => document.body.getAttribute('style');
const happen = (type: string) => window.dispatchEvent(new Event(type));

beforeEach(() => {
  controller?.abort();
  controller = new AbortController();
  document.body.removeAttribute('style');
  printAlone(document, controller.signal);
});

test.each([null, '', 'display:flex !important', 'color:RED;;'])(
  'puts the body’s style back to the letter: %j',
  (written) => {
    if (written !== null) document.body.setAttribute('style', written);
    happen('beforeprint');
    happen('beforeprint'); // a browser that lays out twice
    expect(getComputedStyle(document.body).display).toBe('none');
    happen('afterprint');
    expect(style()).toBe(written);
  },
);

test('a clean view that closes while it is printed leaves nothing', () => {
  happen('beforeprint');
  controller.abort();
  expect(style()).toBeNull();
  happen('beforeprint');
  expect(style()).toBeNull();
});
