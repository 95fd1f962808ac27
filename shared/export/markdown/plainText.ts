import type { Text } from 'mdast';
import type { Handle, Info, State } from 'mdast-util-to-markdown';
import { escapeMarkdown } from '#shared/export/markdown/escapeMarkdown.ts';

/** Letters, digits, inner spaces and punctuation that Markdown gives no meaning inside a line. */
const ORDINARY =
  /^(?:\p{L}|~?\d\d:\d\d)(?:[\p{L}\p{N} ,;'’‘“”"?%$€£–—…·().:/-]*[\p{L}\p{N},;'’‘“”"?%$€£–—…·().])?$/u;
/** What GFM could still turn into a link. */
const ADDRESS = /[Ww]\.|[ps]:\/|\/\//;

/** Enough of a text to see how its first character is written: no pattern looks further ahead than one. */
const PEEK_LENGTH = 8;

/**
 * Writes text. What cannot need an escape anywhere skips the escaper, which tries some seventy
 * patterns on every piece of text and would take most of the time of a long export.
 */
export const plainText: Handle & { readonly peek: Handle } = Object.assign(
  (node: Text, parent: Parameters<Handle>[1], state: State, info: Info): string => {
    if (isOrdinary(node.value) || isInnerSpace(node.value, info)) return node.value;
    const siblings = parent?.children ?? [];
    const index = state.indexStack.at(-1) ?? 0;
    return escapeMarkdown(node.value, state, {
      ...info,
      afterNode: siblings[index + 1],
      beforeNode: siblings[index - 1],
    });
  },
  {
    peek: (node: Text, _parent: unknown, state: State, info: Info): string =>
      isOrdinary(node.value) ? node.value : escapeMarkdown(node.value.slice(0, PEEK_LENGTH), state, info),
  },
);

/** Whether a text means the same as Markdown, wherever in a line it stands. */
export function isOrdinary(value: string): boolean {
  return ORDINARY.test(value) && !ADDRESS.test(value);
}

/** A lone space needs care only at an end of a line. */
function isInnerSpace(value: string, { before, after }: Info): boolean {
  return value === ' ' && /\S$/.test(before) && /^\S/.test(after);
}
