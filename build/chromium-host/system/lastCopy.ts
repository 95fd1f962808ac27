/** What was copied last, by a page or by the main process. */
export interface Copied {
  readonly text: string;
  readonly html: string;
  /** A picture, as a PNG; only the main process can copy one. */
  readonly png?: Blob;
}

let copied: Copied = { text: '', html: '' };

/** The last copy; empty texts when there was none. */
export function lastCopied(): Copied {
  return copied;
}

/** Called when a page or the main process copies. */
export function noteCopied(text: string, html: string, png?: Blob): void {
  copied = png === undefined ? { text, html } : { text, html, png };
}
