import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { documentLine, faultLines } from '#build/corpus/documentLines.ts';
import { areGoalsReached, figureLines, figuresOf } from '#build/corpus/figures.ts';
import { readDocument } from '#build/corpus/readDocument.ts';
import { readTruths } from '#build/corpus/readTruths.ts';
import { type DocumentScore, scoreDocument } from '#build/corpus/scoreDocument.ts';
import { PROJECT } from '#build/start/projectFolder.ts';

/**
 * `npm run corpus -- [FOLDER…] [--list]`: scores the importer on documents with a truth file beside each
 * (docs/import-sources.md), those that it was tuned on and unseen ones apart, documents and exports of tools apart.
 * Without folders it takes those of real documents beside the project, which are no part of it. `--list` prints every fault.
 * Exit code 1 where a goal is missed.
 */
const USUAL = ['../shared/corpus', '../shared/unseen'].map((folder) => join(PROJECT, folder));
const SETS = ['tuned', 'unseen'] as const;
const KINDS = ['document', 'export'] as const;

const isListing = process.argv.includes('--list');
const given = process.argv.slice(2).filter((argument) => argument !== '--list');
const folders =
  given.length === 0 ? USUAL.filter((folder) => existsSync(folder)) : given.map((folder) => resolve(folder));

if (folders.length === 0) console.log(`corpus: skipped, because there is neither ${USUAL.join(' nor ')}`);
const scores: DocumentScore[] = [];
for (const file of folders.flatMap(readTruths)) scores.push(scoreDocument(file, await readDocument(file)));
for (const set of SETS) for (const kind of KINDS) print(set, kind);
if (scores.length > 0 && scores.every(({ truth }) => truth.set === 'tuned'))
  console.log('\nNo unseen documents are among these. Figures on tuned ones say nothing about others.');

function print(set: (typeof SETS)[number], kind: (typeof KINDS)[number]): void {
  const chosen = scores.filter(({ truth }) => truth.set === set && truth.kind === kind);
  if (chosen.length === 0) return;
  console.log(`\n${set} ${kind}s`);
  for (const score of chosen) {
    console.log(documentLine(score));
    if (isListing) for (const line of faultLines(score)) console.log(`      ${line}`);
  }
  const figures = figuresOf(chosen);
  console.log(`\n${set} ${kind}s: ${figures.documents}`);
  for (const line of figureLines(figures)) console.log(line);
  if (!areGoalsReached(figures)) process.exitCode = 1;
}
