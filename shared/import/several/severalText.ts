/** A text that somebody brought, by the name of its file. */
export interface NamedText {
  /** Without its folder, or its path in the folder or archive that it came in; empty for a text that was in none. */
  readonly name: string;
  /** Null: it could not be read, and `refusal` says why. */
  readonly text: string | null;
  readonly refusal?: string;
}

/** One of the texts in a text that holds several. */
export interface TextPart extends NamedText {
  /** The lines of the whole above its own, with its head. */
  readonly above: number;
  /** Whether its head is a line of the whole; a text above the first head has none. */
  readonly hasHead: boolean;
}

const HEAD = /^===== Source (\d{1,4}) of (\d{1,4}): (.*?)(?: \(not read: (.*)\))? =====$/;
const HEAD_BEGINS = '===== Source ';

/**
 * Several texts as one, each below a line with its name, so that they are looked at, corrected and kept together.
 * {@link partsOfText} takes them apart again.
 */
export function severalText(texts: readonly NamedText[]): string {
  return texts
    .map(({ name, text, refusal = 'it is no text' }, index) => {
      const said = text === null ? ` (not read: ${onOneLine(refusal)})` : '';
      const head = `${HEAD_BEGINS}${index + 1} of ${texts.length}: ${onOneLine(name)}${said} =====`;
      return text === null ? head : `${head}\n${text.trimEnd()}`;
    })
    .join('\n');
}

/**
 * The texts in one that {@link severalText} wrote, also with other text above it; null for any other text. A head counts
 * where its number goes on from the one above, so that a text may hold such a line itself.
 */
export function partsOfText(text: string): readonly TextPart[] | null {
  if (!text.startsWith(HEAD_BEGINS) && !text.includes(`\n${HEAD_BEGINS}`)) return null;
  const lines = text.split('\n');
  const heads = lines.flatMap((line, index) => {
    const [, number, count, name = '', refusal] = HEAD.exec(line) ?? [];
    return number === undefined
      ? []
      : [{ index, number: Number(number), count: Number(count), name, refusal }];
  });
  const [first] = heads;
  if (first === undefined || first.number !== 1) return null;
  const counted: (typeof heads)[number][] = [];
  for (const head of heads)
    if (head.number === counted.length + 1 && head.count === first.count) counted.push(head);
  const before = lines.slice(0, first.index).join('\n');
  const above =
    before.trim() === '' && first.index === 0 ? [] : [{ name: '', text: before, above: 0, hasHead: false }];
  const parts = counted.map(({ index, name, refusal }, place): TextPart => {
    const end = counted[place + 1]?.index ?? lines.length;
    const own = lines.slice(index + 1, end).join('\n');
    const isUnread = refusal !== undefined && own.trim() === '';
    return {
      name,
      text: isUnread ? null : own,
      above: index + 1,
      hasHead: true,
      ...(isUnread ? { refusal } : {}),
    };
  });
  return [...above, ...parts];
}

function onOneLine(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
