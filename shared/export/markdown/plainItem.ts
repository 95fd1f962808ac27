import type { ListItem } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';

/** Writes any item, those with a check box included. */
const anyItem: Handle =
  gfmToMarkdown()
    .extensions?.map(({ handlers }) => handlers?.listItem)
    .find((handler) => handler !== undefined && handler !== null) ?? defaultHandlers.listItem;

/**
 * Writes an item of a list. One that holds a single paragraph, as each event of a long timeline
 * does, needs none of the care for what stands between the blocks of an item.
 */
export const plainItem: Handle = (node: ListItem, parent, state, info) => {
  const [only, ...others] = node.children;
  const isPlain = only?.type === 'paragraph' && others.length === 0 && typeof node.checked !== 'boolean';
  if (!isPlain || (parent?.type === 'list' && parent.ordered)) return anyItem(node, parent, state, info);
  const bullet = `${state.bulletCurrent ?? state.options.bullet ?? '*'} `;
  const exit = state.enter('listItem');
  state.indexStack.push(0);
  const written = state.handle(only, node, state, { ...info, before: '\n', after: '\n' });
  state.indexStack.pop();
  exit();
  if (written === '') return bullet.trimEnd();
  return bullet + written.replaceAll('\n', `\n${' '.repeat(bullet.length)}`);
};
