import type { PageMessage } from '#build/chromium-host/page/pageMessage.ts';

/**
 * Tells of each right click that the page leaves, and keeps Chromium's own menu away: Electron brings none. Its source
 * text runs inside pages, so it refers to nothing outside.
 */
export function watchContextMenu(post: (message: PageMessage) => void): void {
  function isTextField(element: Element | null): boolean {
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
      return !element.readOnly;
    return element instanceof HTMLElement && element.isContentEditable;
  }

  function selectedText(element: Element | null): string {
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
      return element.value.slice(element.selectionStart ?? 0, element.selectionEnd ?? 0);
    }
    return String(getSelection() ?? '');
  }

  window.addEventListener('contextmenu', (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    const element = event.target instanceof Element ? event.target : null;
    post({
      kind: 'context-menu',
      asked: {
        x: Math.round(event.clientX),
        y: Math.round(event.clientY),
        isEditable: isTextField(element),
        selectionText: selectedText(element),
      },
    });
  });
}
