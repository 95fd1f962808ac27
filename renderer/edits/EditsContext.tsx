import { createContext, type ReactNode, useContext } from 'react';
import type { Edits } from '#renderer/edits/edits.ts';

const EditsContext = createContext<Edits | null>(null);

interface ProviderProps {
  readonly edits: Edits;
  readonly children: ReactNode;
}

export function EditsProvider({ edits, children }: ProviderProps) {
  return <EditsContext value={edits}>{children}</EditsContext>;
}

/** The window's edits of the open incident; the same object for as long as the window is there. */
export function useEdits(): Edits {
  const edits = useContext(EditsContext);
  if (edits === null) throw new Error('A component stands outside EditsProvider');
  return edits;
}
