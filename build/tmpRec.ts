import { recurringCauses } from '#shared/similar/recurring/recurringCauses.ts';
import { safeguardsInFile } from '#shared/similar/recurring/missingSafeguards.ts';
import { createLearntIndex } from '#shared/similar/learnt/learntIndex.ts';
import { learntInFile, learntTerms } from '#shared/similar/learnt/learntTexts.ts';
import { generatedAnswers } from '#test/support/incidents/libraries/answeredLibrary.ts';
import { toId } from '#shared/domain/incident/ids.ts';
for (const n of (process.env.N ?? "1000,5000").split(",").map(Number)) {
  const incidents = Array.from({ length: n }, (_, i) => generatedAnswers(i));
  const files = incidents.map((i, k) => safeguardsInFile(i, `/${k}`));
  for (let r = 0; r < 2; r++) {
    const c = process.cpuUsage(); const t = performance.now();
    const g = recurringCauses(files);
    const u = process.cpuUsage(c);
    console.log(n, 'recurring', g.length, g.reduce((s,x)=>s+x.occurrences.length,0), (performance.now() - t).toFixed(0), 'cpu', ((u.user + u.system) / 1000).toFixed(0));
  }
  const learnt = incidents.map((i, k) => learntInFile(i, `/${k}`));
  for (const f of learnt) for (const x of f.texts) learntTerms(x);
  let t = performance.now();
  const index = createLearntIndex(learnt);
  console.log('index built', (performance.now() - t).toFixed(0));
  const times: number[] = [];
  for (let k = 0; k < 40; k++) {
    const typed = learnt[(k * 37) % n]!.texts[0]!.text;
    for (let at = 8; at <= typed.length; at += 1) {
      const c = process.cpuUsage(); const t = performance.now();
      index({ text: typed.slice(0, at), kind: 'why', except: toId('none') });
      const u = process.cpuUsage(c);
      times.push(Math.min(performance.now() - t, 1e9));
    }
  }
  times.sort((a, b) => a - b);
  console.log(n, 'learnt', times.length, 'median', times[times.length >> 1]!.toFixed(2), 'p95', times[Math.floor(times.length * .95)]!.toFixed(2), 'worst', times.at(-1)!.toFixed(2));
}
