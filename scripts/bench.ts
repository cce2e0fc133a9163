import { benchPages } from './lib/bench/benchPages';
import { measureInChromium } from './lib/bench/measureInChromium';
import { measureInNode } from './lib/bench/measureInNode';
import { median } from './lib/bench/statistics';
import { parseArgs } from 'node:util';
const { values } = parseArgs({ options: { in: {type:'string', default:'node'}, pages: {type:'string', multiple: true, default: []}, rounds: {type:'string', default:'9'}, only: {type:'string', multiple:true, default: []}, filter: {type:'string', default:''} } });
const run = values.in === 'chromium' ? measureInChromium : measureInNode;
const pages = benchPages(values.pages).filter(p => (p.group + p.name).includes(values.filter));
const all: {page: any, times: any}[] = [];
for await (const {page, times} of run(pages, { rounds: Number(values.rounds), only: values.only })) {
  all.push({page,times});
  console.log(page.group, page.name, Object.entries(times).map(([n, t]: any) => `${n} ${median(t).toFixed(2)}`).join(' | '));
}
const groups = Object.groupBy(all, r => r.page.group);
for (const [g, rows = []] of Object.entries(groups)) {
  console.log('==', g, rows.length);
  const names = [...new Set(rows.flatMap(r => Object.keys(r.times)))];
  for (const n of names) {
    const per = rows.map(r => ({ t: median(r.times[n]), base: median(r.times['Readability, parse alone'] ?? [NaN]) }));
    const ts = per.map(p => p.t).sort((a,b)=>a-b); const rs = per.map(p => p.t / p.base).sort((a,b)=>a-b);
    const q = (l: number[], s: number) => l[Math.min(l.length-1, Math.floor(s*l.length))] ?? NaN;
    console.log(n.padEnd(34), 'med', q(ts,.5).toFixed(2), 'p95', q(ts,.95).toFixed(2), 'ratio med', q(rs,.5).toFixed(3), 'p95', q(rs,.95).toFixed(2));
  }
}
