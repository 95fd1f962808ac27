import type {
  FileContent,
  FileText,
  ReaderAnswers,
  ReaderJob,
  ReadingProgress,
} from '#renderer/store/reader/readerJob.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { broughtDocument } from '#shared/import/broughtDocument.ts';
import {
  MOST_PICKED,
  pickedFrom,
  type SlackPick,
  slackParts,
} from '#shared/import/forms/slack/slackParts.ts';
import { foundGraphs, readSignals } from '#shared/import/graphs/readSignals.ts';
import { readableSource } from '#shared/import/packed/readableSource.ts';
import { readPaste } from '#shared/import/paste/readPaste.ts';
import { previewText } from '#shared/import/previewText.ts';
import { type ImportSource, isZip, sourceOfFiles } from '#shared/import/source/importSource.ts';
import { areTooMany, MOST_SOURCES, readTogether } from '#shared/import/textOfSeveral.ts';
import { counted } from '#shared/text/phrases.ts';

type Tell = (progress: ReadingProgress) => void;

type Kind = ReaderJob['kind'];

const JOBS: {
  readonly [K in Kind]: (
    job: Extract<ReaderJob, { readonly kind: K }>,
    tell: Tell,
  ) => ReaderAnswers[K] | Promise<ReaderAnswers[K]>;
} = {
  file: ({ name, content, pick }, tell) => {
    tell({ words: 'Taking its text out', fraction: null });
    return fileText(name, content, pick);
  },
  begin: ({ name, text, context }, tell) => {
    tell(LOOKING);
    return broughtDocument(name, text, { ...context, onPlaced: placed(tell) });
  },
  graphs: ({ name, text }) => foundGraphs(name, text),
  signals: ({ graphs, context }) => readSignals(graphs, context),
  preview: ({ text, context }, tell) => {
    tell(LOOKING);
    return readPaste(text, { ...context, onPlaced: placed(tell) });
  },
};

const LOOKING: ReadingProgress = { words: 'Looking for what it is', fraction: null };

/** Does a job here and now, and tells how far it is. Called in the worker, in the page for what is quick, and in tests. */
export async function runJob<Job extends ReaderJob>(
  job: Job,
  tell: Tell,
): Promise<ReaderAnswers[Job['kind']]> {
  // The compiler does not see that a job's kind chooses the function for that very kind.
  const run = JOBS[job.kind] as unknown as (asked: Job, tell: Tell) => Promise<ReaderAnswers[Job['kind']]>;
  return await run(job, tell);
}

function placed(tell: Tell): (count: number, all: number) => void {
  return (count, all) =>
    tell({
      words: `Reading: ${count.toLocaleString('en')} of ${counted(all, 'event')}`,
      fraction: count / all,
    });
}

async function fileText(
  name: string,
  content: FileContent,
  pick?: SlackPick,
): Promise<Result<FileText, AppError>> {
  const source = await sourceIn(name, content);
  if (!source.ok) return source;
  const { text, members, isArchive } = source.value;
  if (text !== null || !isArchive) return ok({ kind: 'text', text });
  const parts = slackParts(source.value);
  const whole = parts.flatMap(({ days }) => days).reduce((sum, day) => sum + day.bytes, 0);
  // So large an export is not even looked into: the names of its files say what there is.
  if (pick === undefined && whole > MOST_PICKED) return ok({ kind: 'parts', parts });
  if (areTooMany(source.value)) return err(tooManyFiles(name, members.length));
  const wanted = pick === undefined ? source.value : pickedFrom(source.value, pick);
  const together = await readTogether(wanted);
  if (!together.ok) return together;
  const shown = previewText(name, together.value);
  if (shown.ok) return ok({ kind: 'text', text: shown.value });
  const isTooMuch = shown.error.code === 'input-too-large' && parts.length > 0;
  return isTooMuch ? ok({ kind: 'parts', parts }) : shown;
}

/** The sources that a file holds, or that several files are. A damaged archive holds none, and is no text. */
async function sourceIn(
  name: string,
  content: FileContent,
): Promise<Result<ImportSource & { readonly isArchive: boolean }, AppError>> {
  if (content.kind !== 'files') {
    const bytes = await bytesOf(content);
    const read = await readableSource(name, bytes);
    return read.ok ? ok({ ...read.value, isArchive: isZip(bytes) }) : read;
  }
  const members = await Promise.all(
    content.files.map(async ({ path, content: file }) => ({ path, bytes: await bytesOf(file) })),
  );
  return ok({ ...sourceOfFiles(name, members), isArchive: true });
}

function tooManyFiles(name: string, count: number): AppError {
  const reason = `${counted(count, 'file')} are more than can be read as one incident; take those that are about it, at most ${MOST_SOURCES}`;
  return appError('input-too-large', { file: name, reason });
}

async function bytesOf(content: Exclude<FileContent, { readonly kind: 'files' }>): Promise<Uint8Array> {
  switch (content.kind) {
    case 'blob':
      return new Uint8Array(await content.blob.arrayBuffer());
    case 'base64':
      return Uint8Array.from(atob(content.base64), (sign) => sign.charCodeAt(0));
    case 'text':
      return new TextEncoder().encode(content.text);
  }
}
