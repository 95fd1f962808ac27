import { DragDropProvider } from '@dnd-kit/react';
import { cleanup, render } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import { boardDragPlugins } from '#renderer/causes/board/boardDragPlugins.ts';
import { dragPlugins } from '#renderer/sortable/dragPlugins.ts';

/** All the sheets that scripts put into the page, as text. */
function sheets(): readonly string[] {
  return document.adoptedStyleSheets.map(({ cssRules }) =>
    [...cssRules].map((rule) => rule.cssText).join('\n'),
  );
}

test('the styles of drags come into the page once and stay, and those for everything wait for a drag', () => {
  onTestFinished(() => {
    document.adoptedStyleSheets = [];
  });
  for (const plugins of [dragPlugins(), dragPlugins(), boardDragPlugins()])
    render(<DragDropProvider plugins={plugins}>A list</DragDropProvider>);
  const kept = sheets();
  expect(new Set(kept).size).toBe(kept.length);
  expect(kept.length).toBeGreaterThan(1);
  for (const text of kept) expect(text).not.toMatch(/^\s*\*/m);
  cleanup();
  expect(sheets()).toEqual(kept);
  expect(document.head.querySelectorAll('style')).toHaveLength(0);
});
