import { useEffect, useState } from 'react';
import { spotOfElement } from '#renderer/fields/useFieldPlace.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';

/** The thing of a place whose field had the keyboard last; empty: none yet. It stays while the keyboard is in the margin. */
export function useTypedId(place: DeskPlace): string {
  const [id, setId] = useState('');
  useEffect(() => {
    const follow = ({ target }: FocusEvent): void => {
      const spot = spotOfElement(target);
      if (spot?.place === place && spot.id !== '') setId(spot.id);
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, [place]);
  return id;
}
