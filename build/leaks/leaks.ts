import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { indexRows } from '#build/corpus/indexRows.ts';
import { documentIncidents } from '#build/leaks/documentIncidents.ts';
import { countJudged } from '#build/leaks/judgedHits.ts';
import { PROJECT } from '#build/start/projectFolder.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { LEAK_KINDS, type Leak } from '#shared/errors/leak.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { incidentLeaks } from '#shared/publication/leaks/incidentLeaks.ts';
import { readMarkdown } from '#shared/publication/leaks/readBack/readMarkdown.ts';

/**
 * Counts what the search for private strings finds in real postmortems, which are not part of this project: false
 * alarms make people stop reading the true ones. The folder is the first argument, or `../shared/corpus` beside the
 * project; `--list` prints every hit, so that each can be judged by eye. How many of those that were judged are true is
 * printed as well.
 */
const [given, ...others] = process.argv.slice(2).filter((argument) => argument !== '--list');
const isListing = process.argv.includes('--list');
const folder = resolve(given ?? join(PROJECT, '../shared/corpus'));
const index = join(folder, 'INDEX.tsv');

if (others.length > 0) throw new Error('leaks [FOLDER] [--list]');
if (existsSync(index)) measure();
else console.log(`leaks: skipped, because ${index} is not there`);

function measure(): void {
  const documents = indexRows(readFileSync(index, 'utf8')).map(({ file }) => ({
    file,
    ...documentIncidents(readFileSync(join(folder, file), 'utf8')),
  }));
  const ways = [
    ['all of it public', documents.map(({ file, isAllPublic }) => ({ file, incident: isAllPublic }))],
    [
      'timeline inside, the rest public',
      documents.map(({ file, isPartlyPublic }) => ({ file, incident: isPartlyPublic })),
    ],
  ] as const;
  for (const [way, made] of ways) {
    const hits = made.map(({ file, incident }) => ({ file, leaks: leaksOf(incident) }));
    if (isListing)
      for (const { file, leaks } of hits) for (const leak of leaks) console.log(lineOf(way, file, leak));
    const all = hits.flatMap(({ leaks }) => leaks);
    const withHits = hits.filter(({ leaks }) => leaks.length > 0).length;
    const kinds = LEAK_KINDS.map((kind) => `${kind} ${all.filter((leak) => leak.kind === kind).length}`);
    console.log(
      `${way}: ${all.length} hits in ${withHits} of ${made.length} documents (${kinds.join(', ')})`,
    );
    // Halving a document makes copies of its sentences, which say nothing about the search.
    const judged = countJudged(all.filter(({ kind }) => kind !== 'text').map(shownHit));
    console.log(
      `  but for texts: ${judged.true} true, ${judged.false} false alarms, ${judged.unjudged} not judged yet`,
    );
  }
}

function leaksOf(incident: Incident): readonly Leak[] {
  return incidentLeaks(incident, readMarkdown(toMarkdown(incident, { audience: 'public' })));
}

function lineOf(way: string, file: string, leak: Leak): string {
  const { kind, words } = shownHit(leak);
  return [way, file, kind, words, leak.excerpt.replace(/\s+/g, ' ')].join('\t');
}

/** As it is listed and judged. */
function shownHit({ kind, words }: Leak) {
  return { kind, words: words.slice(0, 80).replace(/\s+/g, ' ') };
}
