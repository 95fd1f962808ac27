import { createContext, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';

/** The top of the panel beside the section; null while that panel is closed. */
const MarginContext = createContext<HTMLElement | null>(null);

export const MarginProvider = MarginContext;

/**
 * What a section has to say beside itself: the tray of notes, what actions cover. It stands at the top
 * of the panel on the right, or in the section itself while that panel is closed.
 */
export function Margin({ children }: { readonly children: ReactNode }) {
  const margin = useContext(MarginContext);
  return margin === null ? children : createPortal(children, margin);
}
