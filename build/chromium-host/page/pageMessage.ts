import type { KeyPress } from '#build/chromium-host/menu/accelerator.ts';

/** What the preload's world tells the host. Arguments are in the wire's text. */
export type PageMessage =
  | { readonly kind: 'invoke'; readonly call: number; readonly channel: string; readonly args: string }
  | { readonly kind: 'send'; readonly channel: string; readonly args: string }
  | { readonly kind: 'preload-error'; readonly message: string; readonly stack: string }
  | { readonly kind: 'accelerator'; readonly item: number }
  | { readonly kind: 'key'; readonly key: PageKey }
  | { readonly kind: 'context-menu'; readonly asked: PageContextMenu }
  | { readonly kind: 'copied'; readonly text: string; readonly html: string };

/** What the host tells the preload's world. */
export type HostMessage =
  | { readonly kind: 'result'; readonly call: number; readonly value: string }
  | { readonly kind: 'failure'; readonly call: number; readonly message: string }
  | { readonly kind: 'event'; readonly channel: string; readonly args: string }
  | { readonly kind: 'copy'; readonly text: string; readonly html: string }
  | {
      readonly kind: 'keys';
      readonly accelerators: readonly PageAccelerator[];
      /** Whether anybody wants to hear of every key. */
      readonly areAllWanted: boolean;
    }
  /** The page's window cannot be seen, or can be seen again. */
  | { readonly kind: 'visibility'; readonly isHidden: boolean };

/** A key as it went down. */
export interface PageKey {
  readonly key: string;
  readonly code: string;
  readonly isAutoRepeat: boolean;
  readonly isComposing: boolean;
  readonly shift: boolean;
  readonly control: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
  readonly location: number;
}

/** A right click, and what it met. */
export interface PageContextMenu {
  /** CSS pixels of the page. */
  readonly x: number;
  readonly y: number;
  readonly isEditable: boolean;
  readonly selectionText: string;
}

/** A key that belongs to a menu item. */
export interface PageAccelerator extends KeyPress {
  readonly item: number;
}
