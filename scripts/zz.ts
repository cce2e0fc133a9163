import { CHINESE, ENGLISH } from '/work/wt/pollution/tests/pollute/carriers';
import { injectionCases } from '/work/wt/pollution/tests/pollute/injectionCases';
import { decodeRun, WIDE } from '/work/wt/pollution/lib/clean/titleInjection/decodeRun';
import { learnGrid } from '/work/wt/pollution/lib/clean/titleInjection/learnGrid';
import { readField } from '/work/wt/pollution/lib/clean/titleInjection/readField';
import { scoreSeams, BITS as SEAM } from '/work/wt/pollution/lib/clean/titleInjection/scoreSeam';
import { settleBuckets, BITS, MANNERS } from '/work/wt/pollution/lib/clean/titleInjection/settleBuckets';
import { titlePool } from '/work/wt/pollution/lib/clean/titleInjection/titlePool';
import { readUnits } from '/work/wt/pollution/lib/clean/titleInjection/units';
const kinds=['T seed rule','T other marks, anchors, caps','T shuffled in the bucket','T English'];
const N=+(process.argv[2]??150);
const cases:any[]=[]; 
for(const k of injectionCases(CHINESE,ENGLISH)){ if(!kinds.includes(k.name)) continue;
 for(let seed=2000;seed<2000+N;seed++){ const {polluted,rule}=k.make(seed); const pool=titlePool([polluted.title]); const field=readField(readUnits(polluted.text,pool.vocabulary),pool);
  const learned=learnGrid(field); if(!learned) {cases.push({k:k.name,fail:1});continue;} const run=decodeRun(field,learned.laid,learned.run.period,field.units.length,WIDE);
  // reachable: are the starts right?
  const starts=new Set<number>(); for(let h=run.last;h;h=h.before) starts.add(h.slot.side===1?field.units.start[h.slot.point]!:-(field.units.end[h.slot.point-1]!));
  const side=rule.side; let ok=true; const want=polluted.pieces.map(p=>p); let n=0; for(let h=run.last;h;h=h.before) n++; 
  ok = n===want.length && want.every(p=>starts.has(p.start)||starts.has(-p.end));
  cases.push({k:k.name,seed,polluted,field,run,ok}); } }
function evalAll(verbose=false){ const res:any={}; let tot=0;
 for(const c of cases){ const r=res[c.k]??={n:0,exact:0,reach:0,lost:0,left:0,exactReach:0}; r.n++; if(c.fail) continue; if(c.ok) r.reach++;
  const {field,run,polluted}=c; const buckets=settleBuckets(field,run,scoreSeams(polluted.text,field,run)); const cut=new Uint8Array(polluted.text.length);
  for(const b of buckets) for(const h of b?.hits??[]){ const from=h.slot.side===1?h.slot.point:h.slot.point-b!.size; cut.fill(1,field.units.start[from]!,field.units.end[from+b!.size-1]!);} 
  const want=new Uint8Array(polluted.text.length); for(const p of polluted.pieces) want.fill(1,p.start,p.end);
  let lost=0,left=0; let out=''; for(let i=0;i<cut.length;i++){ if(polluted.text[i]===' ') continue; if(cut[i]&&!want[i])lost++; if(!cut[i]&&want[i])left++; if(!cut[i]) out+=polluted.text[i]; }
  const ex= out===polluted.clean.replace(/ /g,''); if(ex){r.exact++; if(c.ok) r.exactReach++;} else {r.lost+=lost;r.left+=left;} if(ex)tot++; c.ex=ex; }
 return {tot,res}; }
const t0=performance.now(); const base=evalAll(); console.log(JSON.stringify(base,null,0).replaceAll('},','},\n'), 'ms',performance.now()-t0);
if(process.argv[3]==='tune'){ const knobs:[any,string][]=[[BITS,'agreed'],[BITS,'word'],[BITS,'neighbour'],[BITS,'inside'],[BITS,'piece'],[BITS,'torn'],[SEAM,'broken'],[SEAM,'usual'],[SEAM,'mended'],[SEAM,'meets'],[MANNERS[0]!.costs,'backward'],[MANNERS[0]!.costs,'reused'],[MANNERS[2]!.costs,'backward'],[MANNERS[2]!.costs,'reused'],[MANNERS[1],'price'],[MANNERS[2],'price'],[MANNERS[3],'price']];
 const score=(r:any)=>r.tot-0.03*Object.values(r.res).reduce((a:number,x:any)=>a+x.lost+0.5*x.left,0); let best=score(base); const end=Date.now()+(+(process.argv[4]??120))*1000;
 while(Date.now()<end){ for(const [o,k] of knobs){ for(const f of [-1.5,1.5,-0.5,0.5]){ const old=o[k]; o[k]=old+f; const r=evalAll(); const s=score(r); if(s>best+1e-9){best=s;console.log('improve',k,old,'->',o[k],r.tot,s.toFixed(2));} else o[k]=old; if(Date.now()>end) break; } } }
 console.log(JSON.stringify([BITS,SEAM,MANNERS])); console.log(JSON.stringify(evalAll()).replaceAll('},','},\n')); }
