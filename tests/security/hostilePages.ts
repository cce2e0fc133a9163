/** A page that is hard to read, and what becomes of it. */
export interface HostilePage {
  readonly what: string;
  readonly html: string;
  /** Headers of its own, if it needs any. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What its article ends with, where that has to be waited for. */
  readonly last?: string;
}

const TITLE = '昨日新增病例12例';
const TEXT = '昨日0时至24时，本市新增确诊病例12例，其中东区7例，西区5例。累计报告300例，详情见公告。';
export const PARAGRAPHS = `<p>${TEXT}</p><p>市疾控中心提醒，出现发热的居民请及时就诊，并主动告知旅居史。</p>`;

/** What is read of it: figures and the text that they stand in. */
export const SENTENCE = TEXT;

/** A page around an article; `more` stands below the article, in the body. */
export function pageAround(article: string, more = '', head = ''): string {
  return `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>${TITLE}</title>${head}</head>
<body><h1>${TITLE}</h1><article>${article}</article>${more}</body></html>`;
}

const times = (count: number, text: string) => text.repeat(count);

const numbered = (lines: number) =>
  Array.from({ length: lines }, (_, i) => `<p>第${i}处，本市新增病例${(i % 37) + 1}例，均已送医。</p>`).join(
    '',
  );

/** A script that puts an article at the bottom of that many elements: no parser goes as deep. */
const deep = (levels: number, tag: string) => `<div id=deep></div><script>
  let at = document.querySelector('#deep');
  for (let i = 0; i < ${levels}; i += 1) {
    const inner = document.createElement('${tag}');
    inner.style.display = 'contents';
    at.append(inner);
    at = inner;
  }
  at.innerHTML = ${JSON.stringify(PARAGRAPHS)};
</script>`;

/** Size and depth. Each page still holds its article. */
export const LARGE_PAGES: readonly HostilePage[] = [
  { what: '100,000 elements', html: pageAround(PARAGRAPHS, times(100_000, '<b></b>')) },
  { what: '100,000 elements with text', html: pageAround(PARAGRAPHS + times(50_000, '<i>字</i> ')) },
  {
    what: '10,000 lines with a number each',
    html: pageAround(PARAGRAPHS + numbered(10_000)),
    last: '第9999处',
  },
  { what: '5,000 levels of boxes', html: pageAround('', deep(5000, 'div')) },
  { what: '5,000 levels of spans', html: pageAround('', deep(5000, 'span')) },
  {
    what: '250 chains of 400 levels',
    html: pageAround(PARAGRAPHS, times(250, times(400, '<div>') + times(400, '</div>'))),
  },
  {
    what: '5 MB of text in one node',
    html: pageAround(PARAGRAPHS, `<p>${times(190_000, '风力渐强，雨未减。')}</p>`),
  },
  { what: '20,000 links', html: pageAround(PARAGRAPHS, times(20_000, '<a href="/x">往期通报一览</a> ')) },
  { what: '100,000 line breaks', html: pageAround(PARAGRAPHS + times(100_000, '<br>')) },
  {
    what: '20,000 hidden texts in one paragraph',
    html: pageAround(`${PARAGRAPHS}<p>${times(20_000, '字<span class=x style="font-size:0">藏</span>')}</p>`),
  },
];

/** Old, odd and broken ways of writing a page. */
export const ODD_PAGES: readonly HostilePage[] = [
  {
    what: 'XHTML',
    headers: { 'content-type': 'application/xhtml+xml' },
    html: `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh" lang="zh"><head><title>${TITLE}</title></head>
<body><h1>${TITLE}</h1><div>${PARAGRAPHS}<br/></div></body></html>`,
  },
  {
    what: 'quirks mode',
    html: `<title>${TITLE}</title><h1>${TITLE}</h1><table><tr><td>${PARAGRAPHS}</table>`,
  },
  {
    what: 'document.write',
    html: pageAround(
      '',
      `<script>document.write('<article>' + ${JSON.stringify(PARAGRAPHS)}); document.write('</article>')</script>`,
    ),
  },
  {
    what: 'right-to-left overrides',
    html: pageAround(`<p>\u202e\u2066通报\u202c</p>${PARAGRAPHS}<p dir=rtl>\u200f以上。</p>`),
  },
  {
    what: 'lone surrogates, NUL and noncharacters',
    html: pageAround(
      PARAGRAPHS,
      '<p id=odd></p><script>odd.textContent = "\\ud83d半个字\\udc00，\\0\\ufdd0\\ufde0\\ufdd1\\uffff，共3处。"</script>',
    ),
  },
  {
    what: 'frames beside the article',
    html: pageAround(PARAGRAPHS, times(20, '<iframe srcdoc="<p>框架里的字"></iframe>')),
  },
  {
    what: 'forms that are not what they seem',
    html: pageAround(
      `<form><input name=parentNode><input name=parentElement><input name=nextElementSibling><input name=nextSibling>
<input name=firstChild><input name=closest><input name=nodeType><input name=attributes><input name=getAttribute>
<p>通报全文<span class=x style="color:#fff">藏</span>如下。</p>${PARAGRAPHS}</form>`,
      '<form name=body></form><img name=querySelectorAll><img name=createElement><form name=documentElement></form>' +
        '<img name=cloneNode><embed name=defaultView><img name=implementation><form name=contentType></form>',
    ),
  },
];
