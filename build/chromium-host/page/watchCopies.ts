import type { HostMessage, PageMessage } from '#build/chromium-host/page/pageMessage.ts';

/**
 * Tells the host what the page puts on the clipboard, so that the main process reads what was copied, and
 * puts there what the main process copies. Its source text runs inside pages, so it refers to nothing
 * outside. Returns the receiver of the host's copies.
 */
export function watchCopies(post: (message: PageMessage) => void): (message: HostMessage) => void {
  function selectedText(): string {
    const field = document.activeElement;
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
      return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
    }
    return String(getSelection() ?? '');
  }

  function tell(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') || selectedText();
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (text || html) post({ kind: 'copied', text, html });
  }

  window.addEventListener('copy', tell);
  window.addEventListener('cut', tell);

  return (message) => {
    if (message.kind !== 'copy') return;
    const { text, html } = message;
    const fill = (event: ClipboardEvent): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.clipboardData?.setData('text/plain', text);
      if (html) event.clipboardData?.setData('text/html', html);
    };
    window.addEventListener('copy', fill, { capture: true, once: true });
    document.execCommand('copy');
    window.removeEventListener('copy', fill, { capture: true });
  };
}
