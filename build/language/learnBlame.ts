import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Lesson, lessonOf } from '#build/language/blameTraining.ts';
import { labelledSet } from '#build/language/labelledSentences.ts';
import { learn, quotedData, weightData } from '#build/language/logisticRegression.ts';
import { shareOf, shareText } from '#build/language/shareOf.ts';
import { WRITERS, writtenSentences } from '#build/language/writerSets.ts';
import { PROJECT } from '#build/start/projectFolder.ts';
import { type Learnt, scoreOf } from '#shared/basics/learntWeights.ts';
import { surplus } from '#shared/language/blame/blameHints.ts';

/**
 * Learns the weights of `shared/language/blame/blameWeights.ts` from the English writers that tune and from the project's
 * own three sets, and writes them. Prints first what weights find that were learnt without each writer in turn.
 */
export function learnBlame(): void {
  const writers = WRITERS.filter(({ language, use }) => language === 'English' && use === 'tune');
  const lessons = [
    ...writers.flatMap((writer) =>
      writtenSentences(writer).map(({ rules, sentence }) =>
        lessonOf(writer.name, rules.length > 0, sentence),
      ),
    ),
    ...(['tuned', 'heldOut', 'unseen'] as const).flatMap((set) =>
      labelledSet(set).sentences.map(({ rules, sentence }) => lessonOf(set, rules.length > 0, sentence)),
    ),
  ];
  const apart = writers.flatMap(({ name }) => {
    const learnt = learn(lessons.filter(({ writer }) => writer !== name));
    const read = lessons
      .filter(({ writer }) => writer === name)
      .map((lesson) => ({ lesson, isHinted: isHinted(lesson, learnt) }));
    printShares(name, read);
    return read;
  });
  printShares('each writer, learnt without', apart);
  writeWeights(learn(lessons));
}

interface ReadLesson {
  readonly lesson: Lesson;
  readonly isHinted: boolean;
}

function isHinted({ read, cues }: Lesson, learnt: Learnt): boolean {
  return (
    cues.some(({ tier }) => tier !== 'faint') &&
    surplus(read, cues, (features) => scoreOf(learnt, features)) >= 0
  );
}

function printShares(name: string, read: readonly ReadLesson[]): void {
  const right = read.filter(({ lesson, isHinted }) => lesson.isTrue && isHinted).length;
  const hinted = read.filter((one) => one.isHinted).length;
  const blame = read.filter(({ lesson }) => lesson.isTrue).length;
  console.log(
    `${name}: families alone: precision ${shareText(shareOf(right, hinted))}, recall ${shareText(shareOf(right, blame))}`,
  );
}

function writeWeights(learnt: Learnt): void {
  const data = weightData(learnt);
  const path = join(PROJECT, 'shared/language/blame/blameWeights.ts');
  writeFileSync(
    path,
    `/*\n * Written by \`npm run language -- --learn\` from labelled sentences; see \`build/language/learnBlame.ts\`.\n */\n\n` +
      `/** Added to each score. */\nexport const BLAME_CONSTANT = ${learnt.constant.toFixed(3)};\n\n` +
      `/** Names of traits (see \`blameFeatures.ts\`), each followed by its weight in hundredths. */\n` +
      `export const BLAME_DATA =\n  ${quotedData(data)};\n`,
  );
  console.log(`${data.split('\t').length / 2} weights written, ${Math.round(data.length / 1000)} kB`);
}
