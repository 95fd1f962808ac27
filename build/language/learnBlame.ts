import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Lesson, lessonOf } from '#build/language/blameTraining.ts';
import { labelledSet } from '#build/language/labelledSentences.ts';
import { type LearningCare, learn, quotedData, weightData } from '#build/language/logisticRegression.ts';
import { ownLessons } from '#build/language/ownLessons.ts';
import { realSentences } from '#build/language/realProse.ts';
import { learnRuns } from '#build/language/runs/learnRuns.ts';
import { packedReader } from '#build/language/runs/packedReader.ts';
import { type WordVectors, wordVectors } from '#build/language/runs/wordVectors.ts';
import { shareOf, shareText } from '#build/language/shareOf.ts';
import { WRITERS, writtenSentences } from '#build/language/writerSets.ts';
import { PROJECT } from '#build/start/projectFolder.ts';
import { type Learnt, scoreOf } from '#shared/basics/learntWeights.ts';
import { HINT_FIELDS } from '#shared/domain/incident/textPath.ts';
import { evidenceIn } from '#shared/language/blame/blameEvidence.ts';
import { meanOfReaders } from '#shared/language/blame/blameScore.ts';
import { type RunReader, runScore } from '#shared/language/blame/runs/runReader.ts';

/** For some 25,000 sentences. */
const CARE: LearningCare = { trust: 1, fewest: 3 };
/** Words that the reader of runs knows, and where its chance begins. */
const RUNS = { most: 12_000, seed: 18 };
/** Lighter weights would be a fifth of the data. */
const LEAST_WEIGHT = 0.05;

/**
 * Learns the weights of `shared/language/blame` from the English writers that tune, from the project's own three sets and
 * from the lessons that the rules' author wrote, and from real documents in a folder (`realSentences`), with the word
 * vectors in a file, and writes them. With `isMeasured` it prints first what weights find that were learnt without each
 * writer in turn, and without each fifth of the documents, at several thresholds.
 */
export function learnBlame(vectorFile: string, documents: string, isMeasured: boolean): void {
  const vectors = wordVectors(vectorFile);
  const lessons = allLessons(documents);
  if (isMeasured) printApart(lessons, vectors);
  writeWeights(learn(lessons, CARE));
  writeRuns(learnRuns(lessons, vectors, RUNS));
}

/** One of so many sentences is learnt from as if nobody knew its field, as for documents that are only checked. */
const WITHOUT_FIELD = 10;

function allLessons(documents: string): readonly Lesson[] {
  const writers = WRITERS.filter(({ language, use }) => language === 'English' && use === 'tune');
  return [
    ...writers.flatMap((writer) =>
      writtenSentences(writer).map(({ rules, sentence, field }) => ({
        writer: writer.name,
        isTrue: rules.length > 0,
        sentence,
        field,
      })),
    ),
    ...(['tuned', 'heldOut', 'unseen'] as const).flatMap((set) =>
      labelledSet(set).sentences.map(({ rules, sentence, field }) => ({
        writer: `own ${set}`,
        isTrue: rules.length > 0,
        sentence,
        field,
      })),
    ),
    // Nobody said where these stand: they are taken for sentences of each field in turn.
    ...ownLessons().map((lesson, at) => ({ ...lesson, field: HINT_FIELDS[at % HINT_FIELDS.length] ?? null })),
    ...realSentences(documents).map(({ document, sentence }, at) => ({
      writer: `real ${partOf(document)}`,
      isTrue: false,
      sentence,
      field: HINT_FIELDS[at % HINT_FIELDS.length] ?? null,
    })),
  ].map(({ field, ...lesson }, at) => lessonOf(lesson, at % WITHOUT_FIELD === 0 ? null : field));
}

const PARTS = 5;

/** Documents of one part are kept apart together. */
function partOf(document: string): number {
  return [...document].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % PARTS;
}

/** The least scores that are tried. */
const TRIED = [-1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5];

function printApart(lessons: readonly Lesson[], vectors: WordVectors): void {
  const names = [...new Set(lessons.map(({ writer }) => writer))].filter((name) => !name.startsWith('own '));
  const read = names.flatMap((name) => {
    const others = lessons.filter(({ writer }) => writer !== name);
    const learnt = learn(others, CARE);
    const reader = learnRuns(others, vectors, RUNS);
    return lessons
      .filter(({ writer }) => writer === name)
      .map((lesson) => ({
        ...lesson,
        score: meanOfReaders(scoreOf(learnt, lesson.traits), runScore(reader, lesson.words, lesson.marks)),
        evidence: evidenceIn(lesson.cues),
      }));
  });
  const written = read.filter(({ writer }) => !writer.startsWith('real '));
  const real = read.filter(({ writer }) => writer.startsWith('real '));
  const blame = written.filter(({ isTrue }) => isTrue).length;
  for (const evidence of ['told', 'untold', 'silent'] as const)
    for (const least of TRIED) {
      const isHinted = (one: (typeof read)[number]) => one.evidence === evidence && one.score >= least;
      const hinted = written.filter(isHinted);
      const right = hinted.filter(({ isTrue }) => isTrue).length;
      console.log(
        `${evidence}, from ${least}: precision ${shareText(shareOf(right, hinted.length))}, ` +
          `adds ${(right / blame).toFixed(2)} to recall; hints in ${real.length} real sentences: ${real.filter(isHinted).length}`,
      );
    }
}

function writeWeights(learnt: Learnt): void {
  const data = weightData(learnt, LEAST_WEIGHT);
  write(
    'blameWeights.ts',
    `/** Added to each score. */\nexport const BLAME_CONSTANT = ${learnt.constant.toFixed(3)};\n\n` +
      `/** Names of traits (see \`blameFeatures.ts\`), each followed by its weight in hundredths. */\n` +
      `export const BLAME_DATA =\n  ${quotedData(data)};\n`,
  );
  console.log(`${data.split('\t').length / 2} weights, ${Math.round(data.length / 1000)} kB`);
}

function writeRuns(reader: RunReader): void {
  const { words, numbers, patterns, ...rest } = packedReader(reader);
  const fields = [
    ...Object.entries(rest).map(([name, value]) => `${name}: ${value}`),
    `words: ${quotedData(words)}`,
    `numbers: ${quotedData(numbers)}`,
    `patterns: ${quotedData(patterns)}`,
  ];
  const text =
    `import type { PackedReader } from '#shared/language/blame/runs/runReader.ts';\n\n` +
    `/** What reads the runs of words of a sentence (see \`runReader.ts\`). */\n` +
    `export const RUN_DATA: PackedReader = {\n${fields.map((field) => `  ${field},\n`).join('')}};\n`;
  write('runs/runWeights.ts', text);
  console.log(
    `${reader.patterns.length} patterns, ${reader.words.size} words, ${Math.round(text.length / 1000)} kB`,
  );
}

function write(file: string, text: string): void {
  const head =
    '/*\n * Written by `npm run language -- --learn` from labelled sentences; see `build/language/learnBlame.ts`.\n */\n\n';
  writeFileSync(join(PROJECT, 'shared/language/blame', file), head + text);
}
