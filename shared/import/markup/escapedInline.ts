/** An address stays as it is: in it, a mark stands for itself. */
const MARK =
  /https?:\/\/[^\s<>[\]*`\\]+|[\\`*[\]<]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_|~(?=~)|(?<=~)~|&(?=#?\w{1,31};)/gu;

/** Text that Markdown shows as it is: each sign that it would take for a mark has a backslash in front. */
export function escapedInline(text: string): string {
  return text.replace(MARK, (found) => (found.length > 1 ? found : `\\${found}`));
}

/** Text as code in a line, between marks that do not occur in it. */
export function inlineCode(text: string): string {
  const mark = '`'.repeat(longestTicks(text) + 1);
  const gap = /^`|`$/.test(text) ? ' ' : '';
  return `${mark}${gap}${text}${gap}${mark}`;
}

/** The lines of code between fences that do not end in it. */
export function fencedCode(text: string): readonly string[] {
  const fence = '`'.repeat(Math.max(3, longestTicks(text) + 1));
  return [fence, ...text.split('\n'), fence];
}

function longestTicks(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length));
}
