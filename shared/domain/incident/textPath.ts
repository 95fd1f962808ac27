import type { Incident } from '#shared/domain/incident/incident.ts';

/**
 * Where a value has text that anybody may have written, as its keys with dots between them, without the positions in
 * lists: `timeline.title`.
 */
export type TextPathOf<T> = PathOf<T, 'text'>;

/** Where a value has a string of the format: one word of a few, an id, a moment. */
export type CodePathOf<T> = PathOf<T, 'code'>;

export type TextPath = TextPathOf<Incident>;
export type CodePath = CodePathOf<Incident>;

type PathOf<T, Kind extends 'text' | 'code'> = T extends string
  ? (string extends T ? 'text' : 'code') extends Kind
    ? ''
    : never
  : T extends readonly (infer Item)[]
    ? PathOf<Item, Kind>
    : T extends object
      ? { [Key in keyof T & string]-?: Joined<Key, PathOf<T[Key], Kind>> }[keyof T & string]
      : never;

type Joined<Key extends string, Rest extends string> = Rest extends '' ? Key : `${Key}.${Rest}`;

/**
 * What kind of text is read. Rules know it: a weak remedy is one only in an action, and a name is
 * replaced by a role where causes are named.
 */
export const HINT_FIELDS = [
  'summary',
  'timeline',
  'cause',
  'factor',
  'wentWell',
  'action',
  'lesson',
] as const;
export type HintField = (typeof HINT_FIELDS)[number];
