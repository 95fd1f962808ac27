import { withAliases } from '#shared/aliases/withAliases.ts';
import { fieldGroups, textIn, textOwners } from '#shared/domain/fieldTexts.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { FIELD_LIST } from '#shared/domain/incident/textFields.ts';
import { oneLine } from '#shared/text/cleanText.ts';

/** Fields that are a name and nothing else. */
const NAMES = fieldGroups(({ treatment }) => treatment === 'name' || treatment === 'actor');

/** Where a text is written, by the keys that lead to it; addresses stay as they lead somewhere. */
const PATHS: ReadonlySet<string> = new Set(
  FIELD_LIST.filter(([, { treatment }]) => treatment !== 'link').map(([path]) => path),
);

/** Who is named in a field for names: actors, owners, attendees; each once, in alphabetical order. */
export function peopleNamed(incident: Incident): readonly string[] {
  const names = NAMES.flatMap((group) =>
    textOwners(incident, group).flatMap((owner) =>
      group.fields.map((field) => oneLine(textIn(owner, field))),
    ),
  );
  return [...new Set(names)].filter((name) => name !== '').sort((a, b) => a.localeCompare(b, 'en'));
}

/** The incident with a person called otherwise, and in how many texts. */
interface Renamed {
  readonly incident: Incident;
  readonly count: number;
}

/**
 * Calls a person otherwise in every text of the incident, as a word of its own, with its `'s`. What is not changed stays
 * the same object.
 */
export function renamePerson(incident: Incident, from: string, to: string): Renamed {
  const name = oneLine(from);
  const alias = oneLine(to);
  if (name === '' || alias === '' || name === alias) return { incident, count: 0 };
  let count = 0;
  const rename = (text: string): string => {
    const renamed = oneLine(text) === name ? alias : withAliases(text, [{ name, alias }]);
    if (renamed !== text) count += 1;
    return renamed;
  };
  return { incident: renamedIn(incident, '', rename), count };
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
