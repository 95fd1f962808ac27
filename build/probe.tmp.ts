import { readdirSync, statSync } from 'node:fs';
import { join, basename } from 'node:path';
import { readDocument } from '#build/corpus/readDocument.ts';
import { uncoveredLines } from '#shared/import/draft/draftLines.ts';
const args = process.argv.slice(2);
const files = args.flatMap((a) => statSync(a).isDirectory() ? readdirSync(a).sort().map((n) => join(a, n)) : [a]);
for (const path of files) {
  const d: any = await readDocument({ path, truth: { kind: 'document', set: 'tuned' } as any });
  console.log(`\n=== ${basename(path)}`);
  if ('refusal' in d) { console.log('REFUSED', d.refusal); continue; }
  console.log(`[${d.form}] title: ${d.title?.value ?? '—'} | sev ${d.severity?.value ?? '—'} | st ${d.status?.value ?? '—'} | zone ${d.timeZone} | people ${d.people.map((p: any) => p.value)}`);
  for (const e of d.events) console.log(`  E ${(e.occurredAt ?? 'no time').slice(0, 30)}${e.endedAt ? ' – ' + e.endedAt.slice(11) : ''} ${e.precision[0]} | ${e.title}${e.actor ? ' @' + e.actor : ''}${e.detail ? ' // ' + e.detail.replaceAll('\n', '⏎') : ''}${e.flags.length ? '  {' + e.flags.map((f: any) => f.code).join(',') + '}' : ''}${e.choices.length ? ' choices ' + e.choices.map((c: any) => c.occurredAt) : ''}`);
  for (const [k, v] of [['summary', d.summary], ['rootCause', d.rootCause]]) if (v) console.log(`  ${k}: ${(v as any).value.slice(0, 90).replaceAll('\n', '⏎')}`);
  for (const k of ['impact', 'contributingFactors', 'wentWell', 'wentPoorly', 'gotLucky', 'lessons']) for (const v of d[k]) console.log(`  ${k}: ${JSON.stringify(v.value).slice(0, 130)}`);
  for (const a of d.actions) { const { title, ...r } = a.value; console.log(`  A ${title} ${JSON.stringify(r)}${a.flags ? ' {' + a.flags.map((f: any) => f.code) + '}' : ''}`); }
  for (const l of d.leftOut) console.log(`  - ${l.lines.from} ${l.text.slice(0, 90)} [${l.reason.one}]`);
  for (const q of d.questions) console.log(`  ? ${q.question} ${q.answers ?? ''}`);
  const u = uncoveredLines(d); if (u.length) console.log('  UNSAID', u.join(','));
}
