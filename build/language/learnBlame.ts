import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Lesson, lessonOf } from '#build/language/blameTraining.ts';
import { labelledSet } from '#build/language/labelledSentences.ts';
import { learn, quotedData, weightData } from '#build/language/logisticRegression.ts';
import { ownLessons } from '#build/language/ownLessons.ts';
import { realSentences } from '#build/language/realProse.ts';
import { shareOf, shareText } from '#build/language/shareOf.ts';
import { leaningData, type WordVectors, wordVectors } from '#build/language/wordVectors.ts';
import { WRITERS, writtenSentences } from '#build/language/writerSets.ts';
import { PROJECT } from '#build/start/projectFolder.ts';
import { type Learnt, scoreOf } from '#shared/basics/learntWeights.ts';
import { evidenceIn } from '#shared/language/blame/blameEvidence.ts';
import { LEANING_TRAIT } from '#shared/language/blame/wordLeaning.ts';

/**
 * Learns the weights of `shared/language/blame` from the English writers that tune, from the project's own three sets and
 * from the lessons that the rules' author wrote, and from real documents in a folder (`realSentences`), with the word
 * vectors in a file, and writes them. With `isMeasured` it prints first what weights find that were learnt without each
 * writer in turn, and without each fifth of the documents, at several thresholds.
 */
export function learnBlame(vectorFile: string, documents: string, isMeasured: boolean): void {
  const vectors = wordVectors(vectorFile);
  const lessons = allLessons(vectors, documents);
  if (isMeasured) printApart(lessons);
  writeWeights(learn(lessons), vectors);
}

function allLessons(vectors: WordVectors, documents: string): readonly Lesson[] {
  const writers = WRITERS.filter(({ language, use }) => language === 'English' && use === 'tune');
  return [
    ...writers.flatMap((writer) =>
      writtenSentences(writer).map(({ rules, sentence }) => ({
        writer: writer.name,
        isTrue: rules.length > 0,
        sentence,
      })),
    ),
    ...(['tuned', 'heldOut', 'unseen'] as const).flatMap((set) =>
      labelledSet(set).sentences.map(({ rules, sentence }) => ({
        writer: `own ${set}`,
        isTrue: rules.length > 0,
        sentence,
      })),
    ),
    ...ownLessons(),
    ...realSentences(documents).map(({ document, sentence }) => ({
      writer: `real ${partOf(document)}`,
      isTrue: false,
      sentence,
    })),
  ].map(({ writer, isTrue, sentence }) => lessonOf(writer, isTrue, sentence, vectors));
}

const PARTS = 5;

/** Documents of one part are kept apart together. */
function partOf(document: string): number {
  return [...document].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % PARTS;
}

/** The least scores that are tried. */
const TRIED = [-1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5];

function printApart(lessons: readonly Lesson[]): void {
  const names = [...new Set(lessons.map(({ writer }) => writer))].filter((name) => !name.startsWith('own '));
  const read = names.flatMap((name) => {
    const learnt = learn(lessons.filter(({ writer }) => writer !== name));
    return lessons
      .filter(({ writer }) => writer === name)
      .map((lesson) => ({
        ...lesson,
        score: scoreOf(learnt, lesson.traits),
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

/** Of the most frequent words, these may lean. */
const LEANING_WORDS = 14_000;

function writeWeights(learnt: Learnt, vectors: WordVectors): void {
  const words = [...learnt.weights].filter(([name]) => !name.startsWith('direction '));
  const data = weightData({ ...learnt, weights: new Map([...words, [LEANING_TRAIT, 1]]) });
  write(
    'blameWeights.ts',
    `/** Added to each score. */\nexport const BLAME_CONSTANT = ${learnt.constant.toFixed(3)};\n\n` +
      `/** Names of traits (see \`blameFeatures.ts\`), each followed by its weight in hundredths. */\n` +
      `export const BLAME_DATA =\n  ${quotedData(data)};\n`,
  );
  const leaning = leaningData(vectors, learnt.weights, LEANING_WORDS);
  write(
    'leaningWeights.ts',
    `/** How far words lean (see \`wordLeaning.ts\`): groups of a number in hundredths and the words that lean so far. */\n` +
      `export const LEANING_DATA =\n  ${quotedData(leaning)};\n`,
  );
  const kilobytes = (text: string) => `${Math.round(text.length / 1000)} kB`;
  console.log(`${data.split('\t').length / 2} weights, ${kilobytes(data)}; leanings ${kilobytes(leaning)}`);
}

function write(file: string, text: string): void {
  const head =
    '/*\n * Written by `npm run language -- --learn` from labelled sentences; see `build/language/learnBlame.ts`.\n */\n\n';
  writeFileSync(join(PROJECT, 'shared/language/blame', file), head + text);
}
