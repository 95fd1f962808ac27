import type { Git, GitFailure } from '#electron/git/git.ts';
import { ok, type Result } from '#shared/basics/result.ts';

const LINE_END = 10;

/** So many are asked for at once: all of them stand in the memory. */
const MOST_AT_ONCE = 200;

/**
 * The contents behind names that Git knows (an id, `HEAD:a.incident`, `:2:a.incident`), in their order, many by one process;
 * null where there is none.
 */
export async function readObjects(
  git: Git,
  names: readonly string[],
): Promise<Result<readonly (Buffer | null)[], GitFailure>> {
  const contents: (Buffer | null)[] = [];
  for (let at = 0; at < names.length; at += MOST_AT_ONCE) {
    const read = await readSome(git, names.slice(at, at + MOST_AT_ONCE));
    if (!read.ok) return read;
    contents.push(...read.value);
  }
  return ok(contents);
}

async function readSome(
  git: Git,
  names: readonly string[],
): Promise<Result<readonly (Buffer | null)[], GitFailure>> {
  // Git takes a name a line. A file whose name has a line end is asked for by itself.
  const asked = names.filter((name) => !name.includes('\n'));
  const batch = await git.bytesOf(asked.map((name) => `${name}\n`).join(''), 'cat-file', '--batch');
  if (!batch.ok) return batch;
  const found = contentsIn(batch.value, asked.length);
  const contents: (Buffer | null)[] = [];
  for (const name of names)
    contents.push(name.includes('\n') ? await shown(git, name) : (found.shift() ?? null));
  return ok(contents);
}

/** Each answer is `ID TYPE SIZE`, its content and a line end, or a line that says what is wrong with the name. */
function contentsIn(answer: Buffer, count: number): (Buffer | null)[] {
  const contents: (Buffer | null)[] = [];
  let at = 0;
  while (contents.length < count && at < answer.length) {
    const end = answer.indexOf(LINE_END, at);
    const size = /^[0-9a-f]+ [a-z]+ (\d+)$/.exec(answer.toString('utf8', at, end))?.[1];
    at = end + 1;
    contents.push(size === undefined ? null : answer.subarray(at, at + Number(size)));
    if (size !== undefined) at += Number(size) + 1;
  }
  return contents;
}

async function shown(git: Git, name: string): Promise<Buffer | null> {
  const bytes = await git.bytes('show', name);
  return bytes.ok ? bytes.value : null;
}
