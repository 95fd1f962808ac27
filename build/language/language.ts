import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { corpusHits } from '#build/language/corpusHits.ts';
import { labelledSet } from '#build/language/labelledSentences.ts';
import { learnBlame } from '#build/language/learnBlame.ts';
import { type HintFigures, measureHints } from '#build/language/measureHints.ts';
import { measureWriters } from '#build/language/measureWriters.ts';
import { shareText } from '#build/language/shareOf.ts';
import { LANGUAGES, WRITERS, type Writer, writersIn } from '#build/language/writerSets.ts';
import { PROJECT } from '#build/start/projectFolder.ts';

/*
 * npm run language [-- [--tune] FOLDER]: precision and recall of the language hints on the labelled sentences, those the
 * rules were tuned on, those held out and those written afterwards; on those of writers who had not seen the rules, for
 * each writer, field and principle with the bounds of 95 in 100 samples, tuned and unseen ones apart; and every hit in
 * real postmortems with its sentence. The postmortems are no part of this project: they stand in FOLDER, or in
 * `../shared/corpus` beside it. A FOLDER with `tune` or `report` in it holds other writers (`writersIn`), and only they are
 * read. Exit code 1 where the first three sets are below 0.95 and 0.85: of what the rules were not written for, the figures
 * are only printed. `--tune` leaves out the writers that report, whose figures are for the end of a change.
 * `-- --learn VECTORS [DOCUMENTS]` learns the weights again, with word vectors (`wordVectors`) and real documents; with `--apart` it first measures each writer with weights of the others.
 */
const options = process.argv.slice(2).filter((option) => option.startsWith('--'));
const [path, documents] = process.argv.slice(2).filter((option) => !option.startsWith('--'));
const folder = resolve(path ?? join(PROJECT, '../shared/corpus'));

if (options.includes('--learn'))
  learnBlame(folder, resolve(documents ?? join(PROJECT, '../shared/corpus')), options.includes('--apart'));
else {
  const others = existsSync(folder) ? writersIn(folder) : [];
  const writers = others.length > 0 ? others : WRITERS;
  const read = options.includes('--tune') ? writers.filter(({ use }) => use === 'tune') : writers;
  if (others.length > 0) printAllWriters(read);
  else printFigures(read);
}

function printFigures(writers: readonly Writer[]): void {
  const isGood = [
    report('tuned', measureHints(labelledSet('tuned'))),
    report('held out', measureHints(labelledSet('heldOut'))),
    report('unseen', measureHints(labelledSet('unseen'))),
  ].every(Boolean);
  if (!isGood) process.exitCode = 1;

  printAllWriters(writers);
  if (existsSync(folder)) printCorpus();
  else console.log(`corpus: skipped, because ${folder} is not there`);
}

function printAllWriters(writers: readonly Writer[]): void {
  for (const writer of writers) printWriters(`${writer.name} (${writer.language}, ${writer.use})`, [writer]);
  for (const language of LANGUAGES)
    for (const use of ['tune', 'report'] as const)
      printWriters(
        `all ${language}, ${use}`,
        writers.filter((writer) => writer.language === language && writer.use === use),
      );
}

function report(name: string, figures: HintFigures): boolean {
  const { sentences, deserving, precision, recall, rulePrecision, ruleRecall, differences } = figures;
  const of = (share: number) => share.toFixed(3);
  console.log(
    `${name}: ${sentences} sentences, ${deserving} deserve a hint: precision ${of(precision)}, recall ${of(recall)}; ` +
      `by rule: precision ${of(rulePrecision)}, recall ${of(ruleRecall)}`,
  );
  for (const difference of differences) console.log(`  ${difference}`);
  return precision > 0.95 && recall > 0.85;
}

/** Figures alone: the sentences of writers that report are not for reading. */
function printWriters(name: string, writers: readonly Writer[]): void {
  if (writers.length === 0) return;
  const { sentences, deserving, precision, recall, ...by } = measureWriters(writers);
  console.log(
    `${name}: ${sentences} sentences, ${deserving} deserve a hint: ` +
      `precision ${shareText(precision)}, recall ${shareText(recall)}`,
  );
  if (writers.length < 2 && writers[0]?.language === 'English') return;
  for (const [what, shares] of [
    ['recall by principle', by.recallByPrinciple],
    ['recall by field', by.recallByField],
    ['precision by principle of the hint', by.precisionByPrinciple],
    ['precision by field', by.precisionByField],
  ] as const)
    console.log(`  ${what}: ${[...shares].map(([key, share]) => `${key} ${shareText(share)}`).join(', ')}`);
}

function printCorpus(): void {
  const { documents, words, hits } = corpusHits(folder);
  for (const { file, line, rule, excerpt, sentence } of hits) {
    console.log(`\n${file}:${line}  ${rule}: ${excerpt}\n    ${sentence}`);
  }
  console.log(`\n${hits.length} hints in ${documents} documents of ${words} words`);
}
