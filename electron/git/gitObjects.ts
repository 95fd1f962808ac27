import type { Git, GitFailure, GitTalk } from '#electron/git/git.ts';
import { ok, type Result } from '#shared/basics/result.ts';

const LINE_END = 10;

/** So many are asked for at once: all of them stand in the memory. */
const MOST_AT_ONCE = 200;

type Contents = readonly (Buffer | null)[];

/** What Git keeps, read by one process for as long as it is not closed: starting one takes longer than reading. */
export interface GitObjects {
  /** Has the process start, so that the first reading need not wait for it. */
  start(): void;
  /**
   * The contents behind names that Git knows (an id, `HEAD:a.incident`, `:2:a.incident`), in their order; null where there is
   * none. What came since, by a fetch or a commit, is found too.
   */
  read(names: readonly string[]): Promise<Result<Contents, GitFailure>>;
  /** It must be closed. Reading afterwards starts another process. */
  close(): void;
}

export function openObjects(git: Git): GitObjects {
  let talk: GitTalk | null = null;
  const start = () => {
    talk ??= git.talk('cat-file', '--batch');
    return talk;
  };
  /** One after the other: the answers come in the order of the questions. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(read: () => Promise<T>): Promise<T> => {
    const mine = last.then(read);
    last = mine;
    return mine;
  };
  return {
    start: () => void start(),
    read: (names) => inTurn(() => readAll(git, start, names)),
    close: () => {
      talk?.end();
      talk = null;
    },
  };
}

/** The same where nothing else is read. */
export async function readObjects(git: Git, names: readonly string[]): Promise<Result<Contents, GitFailure>> {
  if (names.length === 0) return ok([]);
  const objects = openObjects(git);
  try {
    return await objects.read(names);
  } finally {
    objects.close();
  }
}

async function readAll(
  git: Git,
  start: () => GitTalk,
  names: readonly string[],
): Promise<Result<Contents, GitFailure>> {
  const contents: (Buffer | null)[] = [];
  for (let at = 0; at < names.length; at += MOST_AT_ONCE) {
    const some = names.slice(at, at + MOST_AT_ONCE);
    // Git takes a name a line. A file whose name has a line end is asked for by itself.
    const asked = some.filter((name) => !name.includes('\n'));
    const read = asked.length === 0 ? ok([]) : await askedOf(start(), asked);
    if (!read.ok) return read;
    const found = [...read.value];
    for (const name of some)
      contents.push(name.includes('\n') ? await shown(git, name) : (found.shift() ?? null));
  }
  return ok(contents);
}

async function askedOf(talk: GitTalk, names: readonly string[]): Promise<Result<Contents, GitFailure>> {
  talk.say(names.map((name) => `${name}\n`).join(''));
  const contents: (Buffer | null)[] = [];
  let heard: Buffer = Buffer.alloc(0);
  for (const _ of names) {
    // Each answer is `ID TYPE SIZE`, its content and a line end, or a line that says what is wrong with the name.
    while (!heard.includes(LINE_END)) {
      const more = await talk.hear();
      if (!more.ok) return more;
      heard = Buffer.concat([heard, more.value]);
    }
    const end = heard.indexOf(LINE_END) + 1;
    const size = /^[0-9a-f]+ [a-z]+ (\d+)\n$/.exec(heard.toString('utf8', 0, end))?.[1];
    const length = size === undefined ? 0 : Number(size) + 1;
    const content = await heardAtLeast(talk, heard.subarray(end), length);
    if (!content.ok) return content;
    contents.push(size === undefined ? null : content.value.subarray(0, length - 1));
    heard = content.value.subarray(length);
  }
  return ok(contents);
}

async function heardAtLeast(
  talk: GitTalk,
  heard: Buffer,
  length: number,
): Promise<Result<Buffer, GitFailure>> {
  const pieces = [heard];
  for (let size = heard.length; size < length; ) {
    const more = await talk.hear();
    if (!more.ok) return more;
    pieces.push(more.value);
    size += more.value.length;
  }
  return ok(pieces.length === 1 ? heard : Buffer.concat(pieces));
}

async function shown(git: Git, name: string): Promise<Buffer | null> {
  const bytes = await git.bytes('show', name);
  return bytes.ok ? bytes.value : null;
}
