import { type HTMLAttributes, type ReactNode, type Ref, useEffect, useId, useRef } from 'react';
import { classNames } from '#renderer/styles/classNames.ts';
import cardStyles from '#renderer/ui/Card.module.css';
import { Spoken } from '#renderer/ui/Spoken.tsx';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  /** The title is read out but not drawn: for the palette, whose input says it all. */
  readonly isTitleHidden?: boolean;
  /** `wide` has room for two columns; `full` takes the window but for a margin, and its content scrolls by itself. */
  readonly size?: 'small' | 'large' | 'wide' | 'full';
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * The platform's own modal dialog: it keeps the focus inside, closes on Escape, and gives the focus back. The keyboard begins
 * at the element marked `data-first`, else at the first that takes it, which is no part that only scrolls while that holds a
 * control; what stands in one marked `data-replaced` is selected.
 */
export function Dialog({ title, isTitleHidden, size = 'small', onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    // Before it is shown nothing in it can have the focus, so that the browser knows nothing of React's `autoFocus`.
    const first = dialog?.querySelector<HTMLElement>('[data-first]') ?? controlIn(document.activeElement);
    first?.focus();
    if (first instanceof HTMLInputElement && first.hasAttribute('data-replaced')) first.select();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      className={classNames(cardStyles.card, cardStyles.floating, styles.dialog, styles[size])}
      onCancel={(event) => {
        // Only the state closes the dialog; the browser must not close it by itself.
        event.preventDefault();
        onClose();
      }}
    >
      {isTitleHidden ? (
        <Spoken as="h2" id={titleId}>
          {title}
        </Spoken>
      ) : (
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
      )}
      {children}
    </dialog>
  );
}

/** The first control of a part of a dialog that scrolls; null for anything else. */
function controlIn(part: Element | null): HTMLElement | null {
  if (part?.matches('[data-scrolls]') !== true) return null;
  return part.querySelector<HTMLElement>('input:enabled, button:enabled, select:enabled, textarea:enabled');
}

interface DialogScrollProps extends HTMLAttributes<HTMLElement> {
  readonly as?: 'div' | 'section' | 'ul';
  readonly ref?: Ref<HTMLDivElement>;
}

/**
 * A part of a dialog that scrolls by itself: the keyboard gets there, so that it can be read without a mouse, and an edge
 * behind which there is more is shaded.
 */
export function DialogScroll({ as = 'div', className, ...props }: DialogScrollProps) {
  // The tags differ only in what they mean, so that the props of any element fit each.
  const Tag = as as 'div';
  return <Tag tabIndex={0} data-scrolls className={classNames(styles.scroll, className)} {...props} />;
}

/** The row of answers at the foot of a dialog; the last one is the expected one. */
export function DialogActions({ children }: { readonly children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
