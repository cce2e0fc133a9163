import { launch } from 'puppeteer-core';
import { bundle } from './lib/bench/measureInChromium';
import { benchPages } from './lib/bench/benchPages';
import { putSavedPage, servePages } from './lib/serve';
const only = (process.env.ONLY ?? 'Readability,read()').split(',');
const filter = process.env.FILTER ?? '';
const script = await bundle();
const server = await servePages();
const pages = benchPages(['../shared/fixtures/pages']).filter(p => (p.group + ' ' + p.name).match(filter) );
const browser = await launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', `--proxy-server=http://${server.host}`, '--proxy-bypass-list=<-loopback>', '--ignore-certificate-errors'], defaultViewport: {width:1280,height:900}, protocolTimeout: 600000 });
const tab = await browser.newPage();
const self = new Map<string, number>(); const total = new Map<string, number>();
const sums: Record<string, number[]> = {}; const ratios: Record<string, number[]> = {};
for (const [i, page] of pages.entries()) {
  const url = `https://page.invalid/${i}.html`;
  putSavedPage(server, url, page.bytes);
  await tab.goto(url);
  const s = await tab.createCDPSession();
  const { frameTree } = await s.send('Page.getFrameTree');
  const { executionContextId: contextId } = await s.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' });
  await s.send('Runtime.evaluate', { contextId, expression: script });
  const ev = async (expression: string) => (await s.send('Runtime.evaluate', { contextId, expression, awaitPromise: true, returnByValue: true }));
  if (process.env.PROFILE) {
    await s.send('Profiler.enable'); await s.send('Profiler.setSamplingInterval', { interval: 200 });
    await s.send('Profiler.start');
  }
  const { result, exceptionDetails } = await ev(`jingduBench(${JSON.stringify({ rounds: Number(process.env.ROUNDS ?? 5), only })})`);
  if (exceptionDetails) console.log(page.name, exceptionDetails.exception?.description);
  if (process.env.PROFILE) {
    const { profile } = await s.send('Profiler.stop');
    const byId = new Map(profile.nodes.map(n => [n.id, n])); const parent = new Map<number, number>();
    for (const n of profile.nodes) for (const c of n.children ?? []) parent.set(c, n.id);
    const key = (n: any) => `${n.callFrame.functionName || 'anon'}:${n.callFrame.lineNumber}`;
    const deltas = profile.timeDeltas ?? [];
    (profile.samples ?? []).forEach((id, k) => {
      const d = (deltas[k] ?? 0) / 1000; const n = byId.get(id)!;
      self.set(key(n), (self.get(key(n)) ?? 0) + d);
      const seen = new Set<string>();
      for (let at: number | undefined = id; at !== undefined; at = parent.get(at)) { const kk = key(byId.get(at)); if (!seen.has(kk)) { seen.add(kk); total.set(kk, (total.get(kk) ?? 0) + d); } }
    });
  }
  const med = (v: number[]) => [...v].sort((a, b) => a - b)[v.length >> 1]!;
  const min = (v: number[]) => Math.min(...v);
  const base = med(result.value['Readability, parse alone'] ?? [NaN]);
  const bmin = min(result.value['Readability, parse alone'] ?? [NaN]);
  for (const [n, v] of Object.entries(result.value as Record<string, number[]>)) { (sums[n] ??= []).push(med(v)); (ratios[n] ??= []).push(min(v) / bmin); }
  if (process.env.EACH) console.log(page.group, page.name, base, Object.entries(result.value as Record<string, number[]>).map(([n, v]) => `${n} ${med(v).toFixed(2)}`).join(' | '));
  await s.detach();
}
const q = (l: number[], s: number) => [...l].sort((a, b) => a - b)[Math.min(l.length - 1, Math.floor(s * l.length))]!;
for (const n of Object.keys(sums)) console.log(n.padEnd(32), 'med', q(sums[n]!, .5).toFixed(2), 'p95', q(sums[n]!, .95).toFixed(2), 'ratio(min) med', q(ratios[n]!, .5).toFixed(3), 'p95', q(ratios[n]!, .95).toFixed(2));
if (process.env.PROFILE) {
  for (const [name, m] of [['SELF', self], ['TOTAL', total]] as const) { console.log('==', name); for (const [k, v] of [...m].sort((a, b) => b[1] - a[1]).slice(0, 70)) console.log(v.toFixed(0).padStart(8), k); }
}
await browser.close(); await server.close();
process.exit(0);
