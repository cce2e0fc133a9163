import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { nameReader } from '../../lib/article/segment/boxNames';
import { FURNITURE_HINT } from '../../lib/article/tables/classHints';

function nameOf(name: string): string {
  const { document } = new JSDOM(`<body><div class="${name}"></div></body>`).window;
  const [box] = document.querySelectorAll('div');
  return box ? nameReader(document.body)(box) : '';
}

describe('names of furniture', () => {
  test.each([
    'articleShareBottom',
    'author-profile',
    'donate-box',
    'nl-inline',
    'paywall',
    'subscribeForm',
    'articleRelates',
    'article_actions',
    'bylineSocialButtons',
    'comment-policy',
    'editorsPicks',
    'follow-us',
    'mod-poll',
    'read-next',
    'tags2',
  ])('%s is one', (name) => {
    expect(nameOf(name)).toMatch(FURNITURE_HINT);
  });

  test.each([
    'GridWrapper-vhRNW eJjpvE',
    'edTag',
    'articleBody',
    'paywall-content',
    'subscriber-only',
    'subscribers-preview',
    'post-content',
    'hotel',
    'relief-works',
    'pollution',
  ])('%s is none', (name) => {
    expect(nameOf(name)).not.toMatch(FURNITURE_HINT);
  });
});
