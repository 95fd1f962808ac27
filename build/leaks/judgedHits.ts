import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '#build/start/projectFolder.ts';

type Verdict = 'true' | 'false';

/** The key of a hit: its kind and its words. */
interface Hit {
  readonly kind: string;
  readonly words: string;
}

/**
 * Hits that somebody judged by eye, in judged.tsv: whether the words are private in their document. The documents are no
 * part of the project, so a hit is there by a digest of its kind and words.
 */
export function countJudged(hits: readonly Hit[]): Readonly<Record<Verdict | 'unjudged', number>> {
  const verdicts = readVerdicts();
  const count = { true: 0, false: 0, unjudged: 0 };
  for (const hit of hits) count[verdicts.get(digestOf(hit)) ?? 'unjudged'] += 1;
  return count;
}

function readVerdicts(): ReadonlyMap<string, Verdict> {
  const [, ...rows] = readFileSync(join(PROJECT, 'build/leaks/judged.tsv'), 'utf8').trimEnd().split('\n');
  return new Map(
    rows.map((row) => {
      const [digest = '', verdict] = row.split('\t');
      return [digest, verdict === 'true' ? 'true' : 'false'];
    }),
  );
}

function digestOf({ kind, words }: Hit): string {
  return createHash('sha256').update(`${kind}\t${words}`).digest('hex').slice(0, 16);
}
