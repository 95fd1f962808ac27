/** What may stand outside an emphasis mark. */
const EDGE = /[\s.,;:!?()[\]{}"'“”‘’|/<>–—-]/;

/**
 * The places of the characters of a line that are emphasis: all `**` and `~~`, whose other half may be
 * in another line, and `*` and `_` in pairs around words. `2 * 3` and `snake_case` stay.
 */
export function droppedMarks(text: string): ReadonlySet<number> {
  const dropped = new Set<number>();
  const open: { at: number; mark: string }[] = [];
  for (let at = nextMark(text, 0); at < text.length; at = nextMark(text, at + 1)) {
    const mark = text.charAt(at);
    if (mark === '\\') at += 1;
    else if (mark === '`') at = codeEnd(text, at);
    else if (isDouble(text, at)) {
      dropped.add(at).add(at + 1);
      at += 1;
    } else if (mark === '*' || mark === '_') pair(text, at, open, dropped);
  }
  return dropped;
}

const MARK = /[\\`*_~]/g;

function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(text)?.index ?? text.length;
}

function isDouble(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (text.charAt(at + 1) !== mark) return false;
  if (mark === '*' || mark === '~') return !isAlone(text, at, 2);
  return mark === '_' && (isEdge(text, at - 1) || isEdge(text, at + 2)) && !isAlone(text, at, 2);
}

function pair(text: string, at: number, open: { at: number; mark: string }[], dropped: Set<number>): void {
  const mark = text.charAt(at);
  const last = open.at(-1);
  const canClose = /\S/.test(text.charAt(at - 1)) && (mark === '*' || isEdge(text, at + 1));
  if (last?.mark === mark && canClose) {
    dropped.add(last.at).add(at);
    open.pop();
  } else if (/\S/.test(text.charAt(at + 1)) && isEdge(text, at - 1)) open.push({ at, mark });
}

/** A mark with spaces on both sides is a star, not emphasis. */
function isAlone(text: string, at: number, length: number): boolean {
  return /^\s?$/.test(text.charAt(at - 1)) && /^\s$/.test(text.charAt(at + length));
}

function isEdge(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character === '' || EDGE.test(character) || character === '*' || character === '_';
}

function codeEnd(text: string, at: number): number {
  const mark = /^`{1,8}/.exec(text.slice(at, at + 8))?.[0] ?? '`';
  const close = text.indexOf(mark, at + mark.length);
  return close === -1 || close - at > 2000 ? at + mark.length - 1 : close + mark.length - 1;
}
