import { collectChat } from '#shared/import/chats/collectChat.ts';
import { type ScannedLine, scanLines } from '#shared/import/reading/scanLines.ts';
import type { CollectedMarks } from '#shared/import/reading/timelineMarks.ts';

/** Fewer posts are a remark that somebody quotes. */
const FEWEST = 3;

/** The posts of each conversation that a document quotes, `> **Ada** 10:32 AM` above what she wrote. */
export function quotedChats(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): readonly CollectedMarks[] {
  const runs: ScannedLine[][] = [];
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'quote') continue;
    if (lines[index - 1]?.kind === 'quote') runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs.flatMap((run) => {
    const chat = collectChat(run.map(unquoted), toPlain);
    const posts = chat?.marks.filter(({ kind }) => kind === 'entry').length ?? 0;
    return chat === null || posts < FEWEST ? [] : [chat];
  });
}

/** The line as it stood in the chat, where a name in bold is set off from its time by two spaces. */
function unquoted({ raw, number }: ScannedLine): ScannedLine {
  const text = raw
    .replace(/^\s*>\s?/, '')
    .replace(/^(?:\*\*|__)([^*_]{1,60})(?:\*\*|__):?\s+(?=[[(]?\d{1,2}:\d{2})/, '$1  ');
  const [line] = scanLines(text);
  return { kind: 'text', level: 0, indent: 0, content: text.trim(), ...line, raw: text, number };
}
