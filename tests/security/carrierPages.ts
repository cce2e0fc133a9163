import type { NumberedPayload } from './payloads';

/** A page whose article holds payloads. */
interface CarrierPage {
  /** In which way it holds them. */
  readonly carrier: 'as markup' | 'as text' | 'in attributes';
  /** Its scripts put the payloads in: each in an element of its own, as no parser would let all of them stand side by side. */
  readonly html: string;
}

/** Numbers in words no rule takes for one another: every payload stands in a sentence of its own. */
const OPENING = (i: number) => `第${i}号通报说，当地昨日收到居民来信${i * 3 + 2}封，信中写道：`;
const ENDING = '，工作人员已逐一登记并答复。';

/** Scripts that fill one paragraph with one payload. */
const FILLERS: Readonly<Record<CarrierPage['carrier'], string>> = {
  'as markup': 'p.insertAdjacentHTML("beforeend", opening + html + ending)',
  'as text': 'p.textContent = opening + html + ending',
  'in attributes': `const link = create("a"), image = create("img");
    link.href = image.alt = link.title = p.title = p.lang = html; image.src = "https://news.invalid/" + encodeURIComponent(html);
    link.textContent = "来信"; link.rel = html; image.width = 400; p.append(opening, link, ending); article.append(image)`,
};

/** Pages with the payloads in the three ways in which a page can hold something. The title holds them too, as text. */
export function carrierPages(payloads: readonly NumberedPayload[]): readonly CarrierPage[] {
  const rows = payloads.map(({ html }, i) => ({ opening: OPENING(i), html, ending: ENDING }));
  const data = JSON.stringify(rows).replaceAll('<', '\\u003c');
  return (Object.keys(FILLERS) as CarrierPage['carrier'][]).map((carrier) => ({
    carrier,
    html: `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>居民来信登记情况通报</title></head>
<body><h1>居民来信登记情况通报</h1><article></article><script>
  window.canary = () => {};
  const article = document.querySelector("article");
  // A payload may take the place of what is used here.
  const create = (tag) => Document.prototype.createElement.call(document, tag);
  for (const { opening, html, ending } of ${data}) {
    const p = create("p");
    article.append(p);
    try { ${FILLERS[carrier]} } catch (error) { p.textContent = opening + String(error) + ending }
  }
</script></body></html>`,
  }));
}
