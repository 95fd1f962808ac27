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

function longestTicks(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length));
}
