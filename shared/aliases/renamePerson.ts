import { type FoundName, findNames } from '#shared/aliases/findNames.ts';
import { withFoundReplaced } from '#shared/aliases/withAliases.ts';
import { fieldGroups, textIn, textOwners } from '#shared/domain/fieldTexts.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { FIELD_LIST } from '#shared/domain/incident/textFields.ts';
import { oneLine } from '#shared/text/cleanText.ts';
import { eachPersonOnce, personKey } from '#shared/text/onePerson.ts';

/** Fields that are a name and nothing else. */
const NAMES = fieldGroups(({ treatment }) => treatment === 'name' || treatment === 'actor');

/** Where a text is written, by the keys that lead to it; addresses stay as they lead somewhere. */
const PATHS: ReadonlySet<string> = new Set(
  FIELD_LIST.filter(([, { treatment }]) => treatment !== 'link').map(([path]) => path),
);

/** Who is named in a field for names: actors, owners, attendees; each person once, in alphabetical order. */
export function peopleNamed(incident: Incident): readonly string[] {
  return eachPersonOnce(namesIn(incident)).toSorted((a, b) => a.localeCompare(b, 'en'));
}

function namesIn(incident: Incident): readonly string[] {
  return NAMES.flatMap((group) =>
    textOwners(incident, group).flatMap((owner) =>
      group.fields.map((field) => oneLine(textIn(owner, field))),
    ),
  );
}

/** The incident with a person under another name, and the number of texts that changed. */
interface Renamed {
  readonly incident: Incident;
  readonly count: number;
}

/**
 * Gives a person another name in every text of the incident, with their `'s`: where the text speaks of this very
 * person, also in another spelling that a field for names has, `marc` for Marc. A name that is a word as well stays where it is one or may be, and so does the name within addresses, code,
 * names of machines and longer names. What is not changed stays the same object.
 */
export function renamePerson(incident: Incident, from: string, to: string): Renamed {
  const name = oneLine(from);
  const alias = oneLine(to);
  if (name === '' || alias === '' || name === alias) return { incident, count: 0 };
  const spellings = new Set([
    name,
    ...namesIn(incident).filter((each) => personKey(each) === personKey(name)),
  ]);
  let count = 0;
  const rename = (text: string): string => {
    const renamed = spellings.has(oneLine(text))
      ? alias
      : withFoundReplaced(text, personIn(text, spellings, name, alias));
    if (renamed !== text) count += 1;
    return renamed;
  };
  return { incident: renamedIn(incident, '', rename), count };
}

/** Code, and what leads somewhere. */
const LEFT_ALONE = /```[\s\S]*?(?:```|$)|`[^`\n]*`|[a-z][a-z0-9+.-]*:\/\/\S+|www\.\S+|\S*@\S+/giu;
const JOINED_BEFORE = /[\p{L}\p{N}_@/\\.-]$/u;
/** `db-prod-1`, `db.example`, or the rest of a longer name: "Sarah Lee" may be somebody else. */
const JOINED_AFTER = /^(?:[\p{L}\p{N}_@/\\]|[.-][\p{L}\p{N}]|[ \u00a0]\p{Lu}\p{Ll})/u;

function personIn(
  text: string,
  spellings: ReadonlySet<string>,
  name: string,
  alias: string,
): readonly FoundName[] {
  const found = findNames(text, [{ name, alias, spoken: 'if-told' }]);
  if (found.length === 0) return found;
  const alone = [...text.matchAll(LEFT_ALONE)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  return found.filter(
    ({ start, end }) =>
      spellings.has(text.slice(start, end)) &&
      !JOINED_BEFORE.test(text.slice(Math.max(0, start - 1), start)) &&
      !JOINED_AFTER.test(text.slice(end, end + 3)) &&
      !alone.some(([from, to]) => start < to && end > from),
  );
}

/** Walks along the paths of the table; a list has the path of its things. */
function renamedIn<Value>(value: Value, path: string, rename: (text: string) => string): Value {
  if (typeof value === 'string') return (PATHS.has(path) ? rename(value) : value) as Value; // A text for a text.
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return changed(value, (each) => renamedIn<unknown>(each, path, rename)) as Value; // Of the same things.
  const entries = Object.entries(value);
  const renamed = changed(entries, (entry) => {
    const next = renamedIn<unknown>(entry[1], path === '' ? entry[0] : `${path}.${entry[0]}`, rename);
    return next === entry[1] ? entry : ([entry[0], next] as [string, unknown]); // With the key it had.
  });
  return renamed === entries ? value : (Object.fromEntries(renamed) as Value); // With the keys it had.
}

/** The very same list where nothing of it changed. */
function changed<Item>(items: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  const next = items.map(change);
  return next.every((item, index) => item === items[index]) ? items : next;
}
