import { type ChatHead, dividedByGaps, nameIn } from '#shared/import/chats/chatHeads.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { isMarkedTool } from '#shared/names/toolNames.ts';
import { NOTHING_WRITTEN } from '#shared/time/writtenTime.ts';

/** Who posts in a chat, as its heads say it that were read. */
export interface KnownPosters {
  /** Names and times are divided by a single space. */
  readonly areSpaced: boolean;
  /** Those whose time stands beside the name. */
  readonly beside: ReadonlySet<string>;
  /** Those whose time stands in the next line, indented. */
  readonly above: ReadonlySet<string>;
}

/** No time is longer, in no language. Characters. */
const LONGEST_TIME = 40;

/**
 * The head of a post whose time nobody understands: the name of somebody who posts elsewhere, set off from a few words. It
 * begins a post without a time, which says so, rather than going on with the post above. Null for every other line.
 */
export function unreadHead(
  line: ScannedLine,
  next: ScannedLine | undefined,
  { beside, above }: KnownPosters,
): ChatHead | null {
  const text = line.raw.trim();
  for (const { named, after, isSetOff } of dividedByGaps(text)) {
    const name = nameIn(named, isSetOff);
    if (name !== null && beside.has(name) && isShort(after))
      return { ...headOf(name, after, 1), isTool: isMarkedTool(named) };
  }
  const name = above.size === 0 ? null : nameIn(text, true);
  if (name === null || !above.has(name) || next === undefined || next.indent === 0 || !isShort(next.raw))
    return null;
  return headOf(name, next.raw, 2);
}

function isShort(words: string): boolean {
  return words.trim() !== '' && words.trim().length <= LONGEST_TIME;
}

function headOf(name: string, words: string, length: number): ChatHead {
  return {
    name,
    isTool: false,
    time: { ...NOTHING_WRITTEN, clock: { kind: 'unknown' }, words: words.trim() },
    length,
  };
}
