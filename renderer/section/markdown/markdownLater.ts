import { loadedLater } from '#renderer/section/loadedLater.tsx';
import type { MarkdownTextProps } from '#renderer/section/markdown/MarkdownText.tsx';

/** The reader of Markdown is long; until it is there a text stands as it was written. */
export const MARKDOWN = loadedLater<MarkdownTextProps>('The text as it reads', () =>
  import('#renderer/section/markdown/MarkdownText.tsx').then(({ MarkdownText }) => MarkdownText),
);
