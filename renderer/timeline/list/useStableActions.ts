import { useInsertionEffect, useRef, useState } from 'react';

/** The same functions on every render, which always do what the latest ones do: rows need not be drawn again. */
export function useStableActions<T extends { readonly [Name in keyof T]: (...args: never[]) => void }>(
  latest: T,
): T {
  const current = useRef(latest);
  useInsertionEffect(() => {
    current.current = latest;
  });
  const [stable] = useState(() => {
    const names = Object.keys(latest) as (keyof T)[]; // T has no other keys than its own.
    const calls = names.map((name) => [name, (...args: never[]) => current.current[name](...args)]);
    return Object.fromEntries(calls) as T; // Made from the keys of T, each with a function of the same shape.
  });
  return stable;
}
