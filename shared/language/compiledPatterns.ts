import { byKey, once } from '#shared/basics/memo.ts';
import { formOutline } from '#shared/language/formOutline.ts';
import { filledForm, formParts } from '#shared/language/formParts.ts';
import { LANGUAGE_PATTERNS } from '#shared/language/patterns/allPatterns.ts';
import type { LanguagePattern } from '#shared/language/patterns/languagePattern.ts';
import { escapePattern } from '#shared/text/escapes.ts';

/** A form ready to be looked for. */
export interface CompiledForm {
  /** Takes the text with its `plainLetters`: false where the form cannot be in it, whoever the people are. */
  readonly isPossible: (plainText: string) => boolean;
  /** Built when it is first asked for, which takes a hundred times as long as to ask whether it is possible. */
  readonly expression: () => RegExp;
}

/** A pattern ready to be looked for. */
export interface CompiledPattern {
  readonly pattern: LanguagePattern;
  readonly cue: RegExp;
  readonly forms: readonly CompiledForm[];
  /** Built when a form is first found; most of them never are. */
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
    forms: pattern.forms.map((form) => ({
      isPossible: outlineTest(form),
      expression: once(() => fill(form, 'giu')),
    })),
    except: once(() => (pattern.except ?? []).map((form) => fill(form, 'iu'))),
  }));
  if (compiled.size >= MOST_KEPT) compiled.clear();
  compiled.set(key, patterns);
  return patterns;
}

/** Outlines name nobody, so they serve every incident. */
const outlineTest = byKey(2 * LANGUAGE_PATTERNS.flatMap(({ forms }) => forms).length, (form: string) => {
  const outline = once(() => new RegExp(formOutline(form), 'i'));
  return (plainText: string) => outline().test(plainText);
});

/** Words as the source of a regular expression, with any space between them. */
export function asPattern(words: string): string {
  return escapePattern(words.trim()).replace(/\s+/g, '\\s+');
}
