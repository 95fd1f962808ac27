import { basename } from 'node:path';
import { STANDARD_INPUT } from '#electron/commandLine/arguments/command.ts';
import type { ReadImport } from '#shared/import/incidentGrownBy.ts';

/** What an incident is called that an input begins: the name of its file without the ending. */
export function incidentName(input: string): string {
  return input === STANDARD_INPUT ? 'Imported incident' : basename(input).replace(/\.[a-z]{1,8}$/i, '');
}

/**
 * A name for the incident of each input, in their order, of which no two are one file on any disk: some take `A` and `a`
 * for one, and both spellings of `é`. The first of a name keeps it; another has a number that no input has.
 */
export function incidentNames(inputs: readonly string[]): readonly string[] {
  const wanted = inputs.map(incidentName);
  const all = new Set(wanted.map(onDisk));
  const taken = new Set<string>();
  return wanted.map((stem) => {
    let name = stem;
    for (let number = 2; taken.has(onDisk(name)) || (name !== stem && all.has(onDisk(name))); number += 1)
      name = `${stem} ${number}`;
    taken.add(onDisk(name));
    return name;
  });
}

/** Which incidents have a number in their file’s name, because another input has the name. */
export function numberedNames(reads: readonly ReadImport[]): readonly string[] {
  const names = incidentNames(reads.map(({ input }) => input));
  return reads.flatMap(({ input }, index) =>
    names[index] === incidentName(input)
      ? []
      : [`${input}: another input has that name, so its incident is “${names[index]}.incident”`],
  );
}

function onDisk(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
