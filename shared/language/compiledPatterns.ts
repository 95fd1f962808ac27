import { byObject, once } from '#shared/basics/memo.ts';
import { formOutline } from '#shared/language/formOutline.ts';
import { filledForm, formParts, type KnownPeople } from '#shared/language/formParts.ts';
import { LANGUAGE_PATTERNS } from '#shared/language/patterns/allPatterns.ts';
import type { LanguagePattern } from '#shared/language/patterns/languagePattern.ts';
import { withPlainClasses } from '#shared/language/plainProse.ts';

/** A form ready to be looked for. */
export interface CompiledForm {
  /** Takes a plain prose: false where the form cannot be in it, whoever the people are. */
  readonly isPossible: (plain: string) => boolean;
  /** Reads a `SearchedProse`. Built when it is first asked for, which takes a hundred times as long as to use it. */
  readonly expression: (people: KnownPeople) => RegExp;
}

/** A pattern ready to be looked for. */
export interface CompiledPattern {
  readonly pattern: LanguagePattern;
  readonly cue: RegExp;
  readonly forms: readonly CompiledForm[];
  /** Built when a form is first found; most of them never are. */
  readonly except: (people: KnownPeople) => readonly RegExp[];
}

/** Any text without one of these raises no hint of a pattern; most texts end here. */
export const ANY_CUE = new RegExp(LANGUAGE_PATTERNS.map(({ cue }) => cue).join('|'), 'i');

/** Every pattern. They name nobody, so they serve every incident. */
export const COMPILED_PATTERNS: readonly CompiledPattern[] = LANGUAGE_PATTERNS.map((pattern) => {
  const { cue, forms, except = [] } = pattern;
  return {
    pattern,
    cue: new RegExp(cue, 'i'),
    forms: forms.map(compiledForm),
    except: byObject((people: KnownPeople) => except.map((form) => expressionOf(form, people))),
  };
});

function compiledForm(form: string): CompiledForm {
  const outline = once(() => new RegExp(formOutline(form), 'i'));
  return {
    isPossible: (plain) => outline().test(plain),
    expression: byObject((people: KnownPeople) => expressionOf(form, people)),
  };
}

function expressionOf(form: string, people: KnownPeople): RegExp {
  return new RegExp(withPlainClasses(filledForm(form, partsFor(people))), 'dgi');
}

const partsFor = byObject(formParts);
