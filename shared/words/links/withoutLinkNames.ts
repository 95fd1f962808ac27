import { permalinkAt } from '#shared/words/links/permalinks.ts';
import { webAddress } from '#shared/words/links/webAddress.ts';

/** `[words](address) (host)`, the brackets and signs in it escaped or not. */
const NAMED = /\[((?:[^[\]\\\n]|\\.){1,300})\]\(((?:[^\s()<>\\]|\\.){1,4200})\) \(([^\s()]{1,255})\)/g;

/**
 * A text of Markdown without what Debrief adds to addresses: a permalink is its address again rather than its name, and
 * no link has its host behind it.
 */
export function withoutLinkNames(text: string): string {
  if (!text.includes('](')) return text;
  return text.replace(NAMED, (whole: string, words: string, written: string, host: string) => {
    const url = written.replace(/\\(?=[!-/:-@[-`{-~])/g, '');
    const address = webAddress(url);
    if (address?.host !== host) return whole;
    const tool = permalinkAt(address, 'UTC')?.tool;
    return tool !== undefined && words.startsWith(`${tool}, `) ? `<${url}>` : `[${words}](${written})`;
  });
}
