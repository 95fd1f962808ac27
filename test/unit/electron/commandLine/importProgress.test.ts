import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { importProgress } from '#electron/commandLine/streams/importProgress.ts';
import { pasted } from '#test/support/readTimeline.ts';

function stream(isTTY: boolean) {
  const written: string[] = [];
  const write = (chunk: Buffer, _encoding: string, done: () => void) => {
    written.push(String(chunk));
    done();
  };
  return { written, stream: Object.assign(new Writable({ write }), { isTTY }) };
}

const LINES = Array.from({ length: 6_000 }, (_nothing, index) => `2026-03-10 10:00 event ${index}`);

it('says on a terminal how far a long input is, and takes the line away again', () => {
  const terminal = stream(true);
  const progress = importProgress(terminal.stream, 'big.log');
  pasted(LINES, { onPlaced: progress.show });
  progress.end();
  const [first, last] = terminal.written;
  expect(first).toContain('Reading big.log: 4,998 of 6,001 events');
  expect(last).toBe('\r\u001b[K');
});

it('writes nothing for a short input, nor into a file or a pipe', () => {
  const [terminal, file] = [stream(true), stream(false)];
  const short = importProgress(terminal.stream, 'small.log');
  pasted(LINES.slice(0, 100), { onPlaced: short.show });
  short.end();
  pasted(LINES, { onPlaced: importProgress(file.stream, 'big.log').show });
  expect([...terminal.written, ...file.written]).toEqual([]);
});
