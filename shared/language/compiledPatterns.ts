import { filledForm, formParts } from '#shared/language/formParts.ts';
import { LANGUAGE_PATTERNS } from '#shared/language/patterns/allPatterns.ts';
import type { LanguagePattern } from '#shared/language/patterns/languagePattern.ts';
import { escapePattern } from '#shared/text/escapePattern.ts';

/** A pattern ready to be looked for. */
export interface CompiledPattern {
  readonly pattern: LanguagePattern;
  readonly cue: RegExp;
  /** Built when a text first has the cue; most of them never are. */
  readonly forms: () => readonly RegExp[];
  readonly except: () => readonly RegExp[];
}

/** The names and roles of one open incident are in use at a time. */
const MOST_KEPT = 4;
const compiled = new Map<string, readonly CompiledPattern[]>();

/** Any text without one of these raises no hint of a pattern; most texts end here. */
export const ANY_CUE = new RegExp(LANGUAGE_PATTERNS.map(({ cue }) => cue).join('|'), 'i');

/** Every pattern for these people, who are named as `spokenNames` gives them. Building takes longer than using. */
export function compiledPatterns(
  names: readonly string[],
  teamRoles: readonly string[],
): readonly CompiledPattern[] {
  const key = JSON.stringify([names, teamRoles]);
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const parts = formParts(names.map(asPattern), teamRoles.map(asPattern));
  const fill = (form: string, flags: string) => new RegExp(filledForm(form, parts), flags);
  const patterns = LANGUAGE_PATTERNS.map((pattern) => ({
    pattern,
    cue: new RegExp(pattern.cue, 'i'),
    forms: onceNeeded(() => pattern.forms.map((form) => fill(form, 'giu'))),
    except: onceNeeded(() => (pattern.except ?? []).map((form) => fill(form, 'iu'))),
  }));
  if (compiled.size >= MOST_KEPT) compiled.clear();
  compiled.set(key, patterns);
  return patterns;
}

function onceNeeded<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Words as the source of a regular expression, with any space between them. */
export function asPattern(words: string): string {
  return escapePattern(words.trim()).replace(/\s+/g, '\\s+');
}
