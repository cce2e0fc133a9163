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
  { name: 'hidden', css: '', wrap: (text) => `<span hidden>${text}</span>` },
  { name: 'jammer', css: '.jammer { display: none }', wrap: (text) => `<font class="jammer">${text}</font>` },
  { name: 'decoy', css: '', wrap: (text) => `<span aria-hidden="true" style="display:none">${text}</span>` },
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

/** A page with a paragraph for each way of hiding, again and again until the paragraphs are used up. */
export function hideEachWay(title: string, paragraphs: readonly string[], random: Random): string {
  return page(
    title,
    paragraphs.map((paragraph, i) =>
      hideInParagraph(paragraph, HIDINGS[i % HIDINGS.length] ?? random.pick(HIDINGS), random),
    ),
    HIDINGS.map(({ css }) => css).join('\n'),
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
