import type { Polluted } from './polluted';
import type { Random } from './random';

const SITES = ['云州新闻网', '每日快讯', '青河在线'] as const;
const JOINTS = ['_', ' - ', '|', '_新闻_', ' – '] as const;

/**
 * A page of a reposting site around a polluted text: the title in its heading, in og:title (whole or cut off), in JSON-LD and
 * in `<title>` with the site behind it; other titles in a related list; a line of source and time above.
 */
export function pageAround({ title, text }: Polluted, others: readonly string[], random: Random): string {
  const site = random.pick(SITES);
  const head = [
    `<title>${encoded(`${title}${random.pick(JOINTS)}${site}`)}</title>`,
    random.chance(0.6)
      ? `<meta property="og:title" content="${encoded(random.chance(0.5) ? title : `${title.slice(0, 18)}...`)}">`
      : '',
    random.chance(0.4)
      ? `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title })}</script>`
      : '',
  ];
  const lines = text.split('\n').map(encoded);
  const body = random.chance(0.7)
    ? lines.map((line) => `<p>${line}</p>`).join('\n')
    : lines.join('<br><br>\n');
  const links = (list: readonly string[]) =>
    list.map((other, i) => `<li><a href="/news/${i + 100}.html">${encoded(other)}</a></li>`).join('\n');
  const heading = random.pick(['h1', 'h1', 'h2']);
  return `<!doctype html>
<html lang="${/[\u3400-\u9fff]/.test(text) ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">${head.join('')}</head><body>
<div class="nav"><a href="/">首页</a> <a href="/news/">新闻</a> <a href="/local/">本地</a></div>
<div class="main"><${heading}>${encoded(title)}</${heading}>
<div class="info">2024-03-01 10:20 来源：${site}</div>
<div class="${random.pick(['content', 'article-body', 'text'])}">${body}</div>
<div class="share">分享到 微信 微博</div></div>
<div class="related"><h3>相关新闻</h3><ul>${links(others)}</ul></div>
<div class="footer">版权所有 ${site}</div>
</body></html>`;
}

function encoded(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
