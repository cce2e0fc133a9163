import type { Random } from './random';

/** A way to keep a text from the reader's eye. */
export interface Hiding {
  readonly name: string;
  /** A style sheet that the page needs for it, '' if none. */
  readonly css: string;
  wrap(text: string): string;
}

const styled = (name: string, style: string, tag = 'span'): Hiding => ({
  name,
  css: '',
  wrap: (text) => `<${tag} style="${style}">${text}</${tag}>`,
});

const classed = (name: string, rule: string, tag = 'span'): Hiding => ({
  name: `${name}, by class`,
  css: `.x-${name.replace(/\W/g, '')} { ${rule} }`,
  wrap: (text) => `<${tag} class="x-${name.replace(/\W/g, '')}">${text}</${tag}>`,
});

/** Ways seen on copy-protected and spun pages, inline and through a style sheet. */
export const HIDINGS: readonly Hiding[] = [
  styled('display none', 'display:none'),
  styled('display none important', 'display: none !important', 'font'),
  styled('visibility', 'visibility:hidden'),
  styled('opacity', 'opacity:0', 'i'),
  styled('font size', 'font-size:0'),
  styled('font size px', 'font-size:0px;color:#fff', 'font'),
  styled('off screen', 'position:absolute;left:-9999px'),
  styled('off screen top', 'position:absolute;top:-3000px', 'b'),
  styled('indent', 'display:inline-block;text-indent:-9999px'),
  styled('clip', 'position:absolute;clip:rect(0,0,0,0)'),
  styled('clip path', 'clip-path:inset(100%)', 'em'),
  styled('white on white', 'color:#fff', 'font'),
  styled('nearly white', 'color:#fefefe'),
  styled('transparent', 'color:transparent'),
  styled('zero size', 'display:inline-block;width:0;height:0;overflow:hidden'),
  styled('clip path circle', 'clip-path:circle(0)'),
  styled('scaled away', 'display:inline-block;transform:scale(0)'),
  styled('no height', 'display:inline-block;max-height:0;overflow:hidden'),
  styled('white by rgb', 'color:rgb(255, 255, 255)', 'b'),
  styled('its own background', 'color:#eef;background-color:#eef'),
  styled('clip path polygon', 'clip-path:polygon(0px 0px, 0px 0px, 0px 0px)'),
  styled('off screen, from its place', 'position:relative;left:-9999px'),
  styled('off screen to the right', 'position:absolute;left:9999px'),
  styled('flattened', 'display:inline-block;transform:scale(0, 1)'),
  classed('display none', 'display:none'),
  classed('visibility', 'visibility:hidden', 'u'),
  classed('opacity', 'opacity:0'),
  classed('font size', 'font-size:0', 'font'),
  classed('off screen', 'position:absolute;left:-2000px'),
  classed('white', 'color:#ffffff'),
  classed('tiny', 'font-size:1px;color:white'),
  classed('clip', 'position:absolute;clip:rect(1px,1px,1px,1px)'),
  classed('clip path', 'clip-path:inset(50%)'),
  classed('off screen top', 'position:fixed;top:-999px', 'em'),
  classed('zero size', 'display:inline-block;width:0;height:0;overflow:hidden'),
  styled('filter', 'filter:opacity(0)'),
  styled('filter in per cent', 'filter:blur(1px) opacity(0%)', 'b'),
  styled('fill of no colour', '-webkit-text-fill-color:transparent'),
  styled('white, written in hsl', 'color:hsl(0, 0%, 100%)'),
  styled('clip path from one side', 'clip-path:inset(0 100% 0 0)'),
  styled('clip path ellipse', 'clip-path:ellipse(0px 0px)', 'u'),
  { name: 'tag, by its name', css: 'p ins { display: none }', wrap: (text) => `<ins>${text}</ins>` },
  {
    name: 'bare span, by what it stands in',
    css: 'p > span:not([class]):not([style]):not([data-k7]) { display: none }',
    wrap: (text) => `<span>${text}</span>`,
  },
  { name: 'data', css: '[data-k7] { display: none }', wrap: (text) => `<span data-k7="1">${text}</span>` },
  { name: 'hidden', css: '', wrap: (text) => `<span hidden>${text}</span>` },
  { name: 'jammer', css: '.jammer { display: none }', wrap: (text) => `<font class="jammer">${text}</font>` },
  { name: 'decoy', css: '', wrap: (text) => `<span aria-hidden="true" style="display:none">${text}</span>` },
];

/** Ways that only a browser knows of: it lays the page out, and computes colours that jsdom does not. */
export const HIDINGS_BY_LAYOUT: readonly Hiding[] = [
  styled('margin', 'float:left;margin-left:-9999px'),
  styled('margin, out of the flow', 'position:absolute;margin-left:-9999px', 'b'),
  styled('moved by translate', 'display:inline-block;translate:-9999px 0'),
  styled('from the bottom', 'position:absolute;bottom:9999px'),
  styled('inset', 'position:absolute;inset:-5000px auto auto 0', 'em'),
  styled('scale', 'display:inline-block;scale:0'),
  styled('scaled nearly away', 'display:inline-block;transform:scale(0.001)'),
  styled('on edge', 'display:inline-block;transform:rotateX(90deg)'),
  styled('on its other edge', 'display:inline-block;transform:rotateY(90deg)', 'i'),
  styled('zoom', 'display:inline-block;zoom:0.01'),
  styled('content visibility', 'display:inline-block;content-visibility:hidden;width:0;height:0'),
  styled('white in Oklch', 'color:oklch(1 0 0)'),
  styled('white in Lab', 'color:lab(100 0 0)', 'font'),
  styled('white, mixed', 'color:color-mix(in srgb, white, white)'),
];

/** Paragraphs that can be seen, though something about them is used to hide. */
export const SHOWN_AFTER_ALL: readonly {
  readonly name: string;
  readonly css: string;
  wrap(text: string): string;
}[] = [
  {
    name: 'a line of no size with words that have one',
    css: '.s1 { font-size: 0 } .s1 span { font-size: 16px }',
    wrap: (text) => `<p class="s1"><span>${text.slice(0, 20)}</span><span>${text.slice(20)}</span></p>`,
  },
  {
    name: 'a box of no size in a line',
    css: '',
    wrap: (text) =>
      `<p>${text.slice(0, 20)}<span style="font-size:0"><b style="font-size:16px">${text.slice(20, 40)}</b></span>${text.slice(40)}</p>`,
  },
  {
    name: 'an invisible line with words that are visible',
    css: '',
    wrap: (text) => `<p style="visibility:hidden"><span style="visibility:visible">${text}</span></p>`,
  },
  {
    name: 'a fill that goes before a white colour',
    css: '',
    wrap: (text) =>
      `<p>${text.slice(0, 20)}<span style="color:#fff;-webkit-text-fill-color:#000">${text.slice(20, 40)}</span>${text.slice(40)}</p>`,
  },
  {
    name: 'a gradient behind the letters',
    css: '.s5 { background: linear-gradient(red, blue); background-clip: text; -webkit-background-clip: text; -webkit-text-fill-color: transparent }',
    wrap: (text) =>
      `<p>${text.slice(0, 20)}<span class="s5">${text.slice(20, 40)}</span>${text.slice(40)}</p>`,
  },
  {
    name: 'a shadow in place of the letters',
    css: '',
    wrap: (text) =>
      `<p>${text.slice(0, 20)}<span style="color:transparent;text-shadow:0 0 1px #000">${text.slice(20, 40)}</span>${text.slice(40)}</p>`,
  },
  {
    name: 'an attribute that a style sheet overrules',
    css: '.s7[hidden] { display: inline }',
    wrap: (text) =>
      `<p>${text.slice(0, 20)}<span class="s7" hidden>${text.slice(20, 40)}</span>${text.slice(40)}</p>`,
  },
  {
    name: 'a hanging indent',
    css: '',
    wrap: (text) => `<p style="text-indent:-2em;padding-left:2em">${text}</p>`,
  },
  {
    name: 'a span for every letter',
    css: '',
    wrap: (text) => `<p>${[...text].map((letter) => `<span>${letter}</span>`).join('')}</p>`,
  },
];

const DECOYS = [
  '本文由站长整理',
  'q7Kd',
  '转载请注明',
  '版权所有不得复制',
  '点击进入',
  'Zt 3x',
  '来源于网络',
];

/** A page whose paragraphs hold hidden texts at random places. */
export function hideInPage(title: string, body: string, hiding: Hiding, random: Random): string {
  return page(
    title,
    body.split('\n').map((paragraph) => hideInParagraph(paragraph, hiding, random)),
    hiding.css,
  );
}

/** A page with a paragraph for each of some ways of hiding, again and again until the paragraphs are used up. */
export function hideEachWay(
  title: string,
  paragraphs: readonly string[],
  ways: readonly Hiding[],
  random: Random,
): string {
  return page(
    title,
    paragraphs.map((paragraph, i) =>
      hideInParagraph(paragraph, ways[i % ways.length] ?? random.pick(ways), random),
    ),
    ways.map(({ css }) => css).join('\n'),
  );
}

/** A page whose paragraphs are all seen, each in a way that looks like hiding. */
export function showEachWay(title: string, paragraphs: readonly string[]): string {
  return page(
    title,
    paragraphs.map((paragraph, i) => SHOWN_AFTER_ALL[i % SHOWN_AFTER_ALL.length]?.wrap(paragraph) ?? ''),
    SHOWN_AFTER_ALL.map(({ css }) => css).join('\n'),
  );
}

function hideInParagraph(paragraph: string, hiding: Hiding, random: Random): string {
  let html = '';
  let at = 0;
  while (at < paragraph.length) {
    const to = Math.min(paragraph.length, at + random.between(12, 60));
    html += paragraph.slice(at, to) + (to < paragraph.length ? hiding.wrap(random.pick(DECOYS)) : '');
    at = to;
  }
  return `<p>${html}</p>`;
}

function page(title: string, paragraphs: readonly string[], css: string): string {
  return `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>${title}</title><style>${css}</style></head>
<body><nav><a href="/">首页</a></nav><article><h1>${title}</h1>${paragraphs.join('\n')}</article></body></html>`;
}
