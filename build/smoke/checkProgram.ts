import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { networkUse } from '#build/smoke/netLog.ts';
import { endWords, type PackagePlan } from '#build/smoke/packagePlans.ts';

const STARTS_WITHIN_MS = 60_000;
const LOOK_EVERY_MS = 200;
const ENDS_WITHIN_MS = 20_000;

/** What an installed program is checked with. */
export interface SmokeWish extends Pick<PackagePlan, 'program' | 'openWith'> {
  /** As package.json has it. */
  readonly version: string;
  /** The text of an incident. */
  readonly incident: string;
  /** Made here; the program's own data and its files go into it. */
  readonly folder: string;
  /** Whether the program can write Chromium's network log, which the Chromium host cannot. */
  readonly hasNetLog: boolean;
}

/** One thing that was tried, and what was wrong with it; null: nothing. */
export interface SmokeResult {
  readonly tried: string;
  readonly problem: string | null;
}

/** Asks an installed program on its command line, then starts it with a file, hands it another, and ends it. */
export async function checkProgram(wish: SmokeWish): Promise<readonly SmokeResult[]> {
  const { version, incident, folder } = wish;
  const file = join(folder, 'a b.incident');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, incident);
  const ask = (args: readonly string[], input = '') => run(wish, args, input);
  const results: SmokeResult[] = [];
  const check = async (tried: string, problem: Promise<string | null>) => {
    results.push({ tried, problem: await problem.catch((cause: unknown) => String(cause)) });
  };
  await check(
    '--version',
    problemOf(ask(['--version']), ({ out }) => out.toString().trim() === version),
  );
  await check(
    'check FILE',
    problemOf(ask(['check', file]), ({ out }) => out.length > 0, [0, 1]),
  );
  await check(
    'export FILE --to pdf --out -',
    problemOf(ask(['export', file, '--to', 'pdf', '--out', '-']), ({ out }) => isPdf(out)),
  );
  await check(
    'import -, piped',
    problemOf(ask(['import', '-', '--date', '2026-03-10'], '10:00 Checkout fails\n'), ({ out }) =>
      out.includes('"events": 1'),
    ),
  );
  await check(
    'an unknown command',
    problemOf(ask(['exprot']), () => true, [2]),
  );
  await check('start with a file, hand over another, end', windowProblem(wish, file));
  return results;
}

interface Ended {
  readonly code: number | null;
  readonly out: Buffer;
  readonly errors: string;
}

async function run({ program, folder }: SmokeWish, args: readonly string[], input: string): Promise<Ended> {
  const child = start({ program, folder }, args);
  child.stdin?.end(input);
  const [out, errors, [code]] = await Promise.all([
    buffer(child.stdout as AsyncIterable<Buffer>),
    text(child.stderr as AsyncIterable<Buffer>),
    once(child, 'close'),
  ]);
  return { code, out, errors };
}

function start(
  { program: [program, ...before], folder }: Pick<SmokeWish, 'program' | 'folder'>,
  args: readonly string[],
) {
  const env = {
    ...process.env,
    DEBRIEF_USER_DATA: join(folder, 'user-data'),
    DEBRIEF_LIBRARY: join(folder, 'library'),
  };
  return spawn(program, [...before, ...args], { env });
}

async function problemOf(
  ending: Promise<Ended>,
  isRight: (ended: Ended) => boolean,
  codes: readonly number[] = [0],
): Promise<string | null> {
  const ended = await ending;
  const { code, out, errors } = ended;
  if (code === null || !codes.includes(code)) return `it ended with ${code}: ${errors.trim()}`;
  return isRight(ended) ? null : `it answered: ${out.subarray(0, 200).toString()} ${errors.trim()}`;
}

function isPdf(bytes: Buffer): boolean {
  return bytes.subarray(0, 5).toString() === '%PDF-' && bytes.subarray(-10).includes('%%EOF');
}

/** The window's page has run once the file stands among the recent ones. */
async function windowProblem(wish: SmokeWish, file: string): Promise<string | null> {
  const { folder, hasNetLog } = wish;
  const netLog = join(folder, 'net.json');
  const other = join(folder, 'other.incident');
  writeFileSync(other, wish.incident);
  const child = start(wish, [...(hasNetLog ? [`--log-net-log=${netLog}`] : []), file]);
  const said = text(child.stderr as AsyncIterable<Buffer>);
  try {
    if (!(await isRecent(folder, file)))
      return `no window opened the file: ${await endedOutput(child, said)}`;
    const [code] = await once(start(wish, [other]), 'exit');
    if (code !== 0) return `the second start ended with ${code}`;
    if (!(await isRecent(folder, other))) return 'the second start handed over no file';
    const problem = await openProblem(wish);
    if (problem !== null) return problem;
  } finally {
    await end(child);
  }
  const used = hasNetLog ? networkUse(readFileSync(netLog, 'utf8')) : [];
  return used.length === 0 ? null : `it used the network: ${used.join(', ')}`;
}

/** What is wrong with a file that the system opens in the program that runs, where it hands it over itself. */
async function openProblem({ openWith, folder, incident }: SmokeWish): Promise<string | null> {
  if (openWith === undefined) return null;
  const file = join(folder, 'opened.incident');
  writeFileSync(file, incident);
  const [opener, ...words] = openWith;
  const { status } = spawnSync(opener, [...words, file]);
  if (status !== 0) return `${opener} ended with ${status}`;
  return (await isRecent(folder, file)) ? null : 'the system opened a file, which did not arrive';
}

async function endedOutput(child: ReturnType<typeof start>, said: Promise<string>): Promise<string> {
  await end(child);
  return (await said).trim();
}

/** Ends a program and whatever it started, by force where it does not end when asked. Its network log is whole then. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  askToEnd(child, false);
  const timer = setTimeout(() => askToEnd(child, true), ENDS_WITHIN_MS);
  await ended;
  clearTimeout(timer);
}

function askToEnd(child: ChildProcess, isForced: boolean): void {
  const words = endWords(process.platform, child.pid ?? 0, isForced);
  if (words === null) child.kill(isForced ? 'SIGKILL' : 'SIGTERM');
  else spawnSync(words[0], words.slice(1));
}

async function isRecent(folder: string, file: string): Promise<boolean> {
  const settings = join(folder, 'user-data/settings.json');
  const needle = JSON.stringify(file).slice(1, -1);
  for (const until = Date.now() + STARTS_WITHIN_MS; Date.now() < until; ) {
    if (existsSync(settings) && readFileSync(settings, 'utf8').includes(needle)) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return false;
}
