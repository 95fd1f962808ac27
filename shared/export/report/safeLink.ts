import type { Link, Text } from 'mdast';
import { text } from '#shared/export/report/reportNodes.ts';
import { isSafeUrl } from '#shared/words/links/webAddress.ts';

/** A link to a web or mail address; any other address (`javascript:`, `file:`, relative) becomes its text. */
export function safeLink(url: string, label: string): Link | Text {
  return isSafeUrl(url) ? { type: 'link', url, children: [text(label)] } : text(label);
}
