import {
  atLine,
  type CountedNoun,
  type ImportDraft,
  type LeftOut,
  type Traced,
} from '#shared/import/draft/importDraft.ts';
import { lineNumbers } from '#shared/import/placing/lineNumbers.ts';
import { factIn } from '#shared/import/reading/factLine.ts';
import { matterFields } from '#shared/import/reading/frontMatter.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { type SectionTarget, sectionTarget } from '#shared/import/reading/sectionTargets.ts';
import type { DocumentSection } from '#shared/import/sections/documentSections.ts';
import { labelledValues } from '#shared/import/sections/labelledFacts.ts';
import { ownFacts } from '#shared/import/sections/ownStart.ts';
import { namesIn, severityOf, statedSeverity, statusOf } from '#shared/import/sections/readFacts.ts';
import { sectionParts, traced, withoutBadge } from '#shared/import/sections/sectionParts.ts';

/** Severity, status and people: of sections, and of the line below the title that Debrief itself writes. */
export function factsOf(
  sections: readonly DocumentSection[],
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): Pick<ImportDraft, 'severity' | 'status' | 'people'> {
  const own = ownFacts(lines);
  const ownParts = own === undefined ? [] : toPlain(own.content).split(' · ');
  const matter = matterFields(lines);
  const read = <T>(target: SectionTarget, readValue: (text: string) => T | null): Traced<T> | null => {
    const found = sections
      .filter((section) => section.target === target)
      .flatMap((section) => {
        const [first] = sectionParts(section);
        const value =
          first === undefined
            ? null
            : readValue(withoutBadge(toPlain(first.lines.map(({ content }) => content).join(' '))));
        return value === null || first === undefined ? [] : [traced(value, first.lines)];
      });
    const inMatter = matter.flatMap(({ key, value, line }) => {
      const known = value === '' || !isKey(target, key) ? null : readValue(value);
      return known === null ? [] : [traced(known, [line])];
    });
    const inOwn =
      own === undefined
        ? []
        : ownParts.flatMap((part) => readValue(part) ?? []).map((value) => traced(value, [own]));
    const amongOthers = labelledValues(lines, target, toPlain).flatMap(({ value, line }) => {
      const known = readValue(withoutBadge(value));
      return known === null ? [] : [traced(known, [line])];
    });
    return [...found, ...inMatter, ...inOwn, ...amongOthers, ...inSummary(target, readValue)][0] ?? null;
  };
  /** `- Severity: critical` among the points of a summary. */
  function inSummary<T>(target: SectionTarget, readValue: (text: string) => T | null): readonly Traced<T>[] {
    const points = sections.filter((section) => section.target === 'summary').flatMap(({ body }) => body);
    return points.flatMap((line) => {
      const [, label = '', value = ''] =
        /^([^:：]{2,30})[:：]\s*(\S.{0,60})$/.exec(line.kind === 'item' ? toPlain(line.content) : '') ?? [];
      const known = label !== '' && sectionTarget(label) === target ? readValue(value) : null;
      return known === null ? [] : [traced(known, [line])];
    });
  }
  const inTables =
    own !== undefined
      ? []
      : labelledValues(lines, 'people', toPlain).flatMap(({ value, line }) =>
          namesIn(value).map((name) => traced(name, [line])),
        );
  const people = sections
    .filter(({ target }) => target === 'people')
    .flatMap((section) =>
      // Behind a label stand all of them; what goes on below tells something else.
      sectionParts(section)
        .slice(0, section.inline === '' ? undefined : 1)
        .flatMap((part) =>
          namesIn(toPlain(part.lines.map(({ content }) => content).join(', '))).map((name) =>
            traced(name, part.lines),
          ),
        ),
    );
  return {
    severity: read('severity', statedSeverity) ?? severityInImpact(sections, toPlain),
    status: read('status', statusOf),
    people: [...people, ...inTables.filter(({ value }) => !people.some((one) => one.value === value))],
  };
}

const UNSAID: CountedNoun = { one: 'line that says more', many: 'lines that say more' };

/** Lines of facts with words that nothing says: `SEV2, since checkout was down`, `Ada Lund (storage team)`. */
export function unsaidFacts(
  draft: ImportDraft,
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): readonly LeftOut[] {
  const { source: _source, leftOut: _leftOut, ...said } = draft;
  const known = new Set(wordsIn(JSON.stringify(said)));
  const facts = [draft.severity, draft.status, ...draft.people].filter((fact) => fact !== null);
  const numbers = new Set(facts.flatMap((fact) => lineNumbers(fact.lines)));
  return lines
    .filter(({ number, kind }) => numbers.has(number) && kind !== 'front-matter')
    .flatMap((line) => {
      const text = factIn(line, toPlain).trim();
      const value = /^[^:：]{2,40}[:：]\s*(.*)$/s.exec(text)?.[1] ?? text;
      const isSaid = wordsIn(value).every((word) => known.has(word) || isFactWord(word));
      return isSaid ? [] : [{ lines: atLine(line.number), text: value, reason: UNSAID }];
    });
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}

function isFactWord(word: string): boolean {
  return (
    severityOf(word) !== null || statusOf(word) !== null || sectionTarget(word) !== null || word === 'and'
  );
}

/** `Severity & Impact` begins with the severity. */
function severityInImpact(
  sections: readonly DocumentSection[],
  toPlain: (text: string) => string,
): ImportDraft['severity'] {
  const joint = sections.find(({ target, name }) => target === 'impact' && /severity/i.test(name));
  const [first] = joint === undefined ? [] : sectionParts(joint);
  const value = first === undefined ? null : severityOf(toPlain(first.lines[0]?.content ?? ''));
  return value === null || first === undefined ? null : traced(value, first.lines.slice(0, 1));
}

function isKey(target: SectionTarget, key: string): boolean {
  return (
    (target === 'severity' && /^(?:severity|sev|priority)$/i.test(key)) ||
    (target === 'status' && /^status$/i.test(key))
  );
}
