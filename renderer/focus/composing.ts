/**
 * Follows whether an input method composes a word in the page, as those for Chinese, Japanese and Korean do. A field
 * whose text the page changes meanwhile gets the word twice. Returns a function that resolves once no word is composed
 * and the field has given its text on; at once where none is.
 */
export function followComposing(page: Document): () => Promise<void> {
  let isComposing = false;
  let waiting: (() => void)[] = [];
  const end = (): void => {
    isComposing = false;
    const released = waiting;
    waiting = [];
    // The field has its last text by now, but the listeners that take it into the incident may come after this one.
    setTimeout(() => {
      for (const release of released) release();
    });
  };
  page.addEventListener('compositionstart', () => {
    isComposing = true;
  });
  page.addEventListener('compositionend', end);
  // A field that goes while a word is composed sends no end.
  page.addEventListener('focusout', end);
  return () => (isComposing ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve());
}
