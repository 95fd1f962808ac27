import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { buildSync } from 'esbuild';
const own = buildSync({
  stdin: { contents: `
import { drawSignals } from '#renderer/timeline/signals/drawSignals.ts';
import { signalLanes, lanesHeight } from '#renderer/timeline/signals/signalLanes.ts';
import { manySignals } from '#build/pictures/manySignals.ts';
import { pointsOf } from '#shared/domain/signals/signalPoints.ts';
Object.assign(window, { drawSignals, signalLanes, lanesHeight, manySignals, pointsOf });`, resolveDir: process.cwd(), loader: 'ts' },
  bundle: true, write: false, format: 'iife', conditions: [], 
}).outputFiles[0].text;
const browser = await chromium.launch({ executablePath: '/usr/lib/chromium/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 1600 } });
await page.setContent('<div id="u"></div><canvas id="c" width="1000" height="1120"></canvas>');
await page.addScriptTag({ content: own });
await page.addScriptTag({ content: readFileSync('/tmp/uplot-compare/node_modules/uplot/dist/uPlot.iife.min.js', 'utf8') });
const out = await page.evaluate(async () => {
  const w = window as any;
  const signals = w.manySignals(20, 10000).signals;
  const pts = signals.map((s: any) => w.pointsOf(s));
  const from = pts[0].times[0], to = pts[0].times.at(-1);
  const lanes = w.signalLanes(signals);
  const ctx = (document.getElementById('c') as HTMLCanvasElement).getContext('2d');
  const spans = Array.from({ length: 60 }, (_, i) => { const f = 1 - 0.9 * Math.abs(Math.sin(i / 12)); const l = (to - from) * f; return [from + (to - from - l) / 2, l]; });
  const frame = () => new Promise((r) => requestAnimationFrame(r));
  const ownMs: number[] = [];
  for (const [a, l] of spans) { await frame(); const t = performance.now(); ctx!.clearRect(0,0,1000,1120); w.drawSignals(ctx, lanes, { scale: { from: a, msPerPx: l / 1000 }, width: 1000, looks: { line: '#0369a1', above: '#a3260f', threshold: '#555' } }); ownMs.push(performance.now() - t); }
  const plots = pts.map((p: any) => new w.uPlot({ width: 1000, height: 56, legend: { show: false }, cursor: { show: false }, axes: [{ show: false }, { show: false }], scales: { x: { time: true }, y: { auto: false, range: [0, 60] } }, series: [{}, { stroke: '#0369a1', width: 1.5, points: { show: false } }] }, [Array.from(p.times, (t: any) => t / 1000), Array.from(p.values)], document.getElementById('u')));
  await frame(); await frame();
  const uMs: number[] = [];
  for (const [a, l] of spans) { await frame(); const t = performance.now(); for (const u of plots) { u.setScale('x', { min: a / 1000, max: (a + l) / 1000 }); } await Promise.resolve(); await Promise.resolve(); uMs.push(performance.now() - t); }
  const p = (xs: number[]) => { const s = [...xs].sort((a, b) => a - b); return { median: s[30].toFixed(1), p95: s[56].toFixed(1), max: s[59].toFixed(1) }; };
  return { own: p(ownMs), uplot: p(uMs) };
});
console.log(JSON.stringify(out));
await browser.close();
