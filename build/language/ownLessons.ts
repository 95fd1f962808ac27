import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '#build/start/projectFolder.ts';

/** A sentence that whoever wrote the rules wrote for them to learn from: it proves nothing about other writers. */
export interface OwnLesson {
  readonly writer: string;
  readonly isTrue: boolean;
  readonly sentence: string;
}

/** The lines of `test/fixtures/language/lessons`: what blames, or `-`, and the sentence. */
export function ownLessons(): readonly OwnLesson[] {
  return ['lessons', 'apart'].flatMap((name) =>
    readFileSync(join(PROJECT, 'test/fixtures/language/lessons', `${name}.tsv`), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [principle, sentence] = line.split('\t');
        if (sentence === undefined) throw new Error(`Not a lesson: ${line}`);
        return { writer: `own ${name}`, isTrue: principle !== '-', sentence };
      }),
  );
}
