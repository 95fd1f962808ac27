import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';

/** Writes a line break. A cell of a table has one line of source, in which viewers of GFM draw `<br>`. */
export const cellBreak: Handle = (node, parent, state, info) =>
  state.stack.includes('tableCell') ? '<br>' : defaultHandlers.break(node, parent, state, info);
