// What is used of the peers: they are installed only where the benchmark runs, so their own types may be missing.
declare module '@extractus/article-extractor' {
  export function extractFromHtml(html: string, url: string): Promise<unknown>;
}
declare module '@postlight/parser' {
  const Parser: { parse(url: string, options: { html: string; fetchAllPages: boolean }): Promise<unknown> };
  export default Parser;
}
declare module 'defuddle' {
  const Defuddle: new (document: Document, options: { url: string }) => { parse(): unknown };
  export default Defuddle;
}
