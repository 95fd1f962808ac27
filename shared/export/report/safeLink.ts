import type { Link, Text } from 'mdast';
import { text } from '#shared/export/report/reportNodes.ts';

/** A link to a web or mail address; any other address (`javascript:`, `file:`, relative) becomes its text. */
export function safeLink(url: string, label: string): Link | Text {
  return isSafeUrl(url) ? { type: 'link', url, children: [text(label)] } : text(label);
}

/** Whether a document may link there. Nothing but a complete http, https or mailto address. */
export function isSafeUrl(url: string): boolean {
  return /^(https?:\/\/|mailto:)[^\s<>"'`\\]+$/i.test(url);
}
