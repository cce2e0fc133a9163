import { extractFromHtml } from '@extractus/article-extractor';
import Parser from '@postlight/parser';
import Defuddle from 'defuddle';
import type { Contender } from './contenders';

/** Defuddle copies the document itself; the other two take text and parse it, which is part of their work. */
export const PEERS: readonly Contender[] = [
  { name: 'Defuddle', run: ({ document, url }) => new Defuddle(document, { url }).parse() },
  { name: '@postlight/parser', run: ({ html, url }) => Parser.parse(url, { html, fetchAllPages: false }) },
  { name: '@extractus/article-extractor', run: ({ html, url }) => extractFromHtml(html, url) },
];
