import { useEffect } from 'react';

/** Tells the form around a field what is wrong with it, so that the form waits; empty when nothing is. */
export function useValidity(element: HTMLElement | null, problem: string): void {
  useEffect(() => {
    if (element instanceof HTMLInputElement) element.setCustomValidity(problem);
  }, [element, problem]);
}
