import { serializeIncident } from '#shared/format/serializeIncident.ts';
import fc from 'fast-check';
import { plainIncident } from '#test/support/imports/plainIncident.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { readSource } from '#shared/import/forms/forms.ts';
import { sourceOfText } from '#shared/import/source/importSource.ts';
import { incidentFromDraft } from '#shared/import/draft/incidentFromDraft.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
let n = 0;
const deps = { newId: () => `id-${n++}` as never, now: () => timestampAt(Date.UTC(2026, 4, 4, 10)) };
let same = 0; const kinds = new Map<string, number>(); let shown = 0;
const all = fc.sample(plainIncident, { numRuns: 100, seed: 7 });
for (const incident of all) {
  const md = toMarkdown(incident, { audience: 'internal' }); const json = serializeIncident(incident);
  const draft = readSource(sourceOfText('a.md', process.env.J ? json : md), { timeZone: 'UTC', day: { year: 2026, month: 5, day: 4 } })!;
  const back = toMarkdown(incidentFromDraft(draft, { title: 'x', timeZone: 'UTC' }, deps), { audience: 'internal' });
  if (back === md) { same += 1; continue; }
  const [a, b] = [md.split('\n'), back.split('\n')];
  const at = a.findIndex((line, i) => line !== b[i]);
  if (shown++ < 12) console.log('-----\n- ' + a.slice(Math.max(0, at - 2), at + 4).join('\n- ') + '\n+ ' + b.slice(Math.max(0, at - 2), at + 4).join('\n+ '));
}
console.log(same, all.length);
