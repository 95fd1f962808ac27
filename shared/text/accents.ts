/** Latin letters without their accents: `fecha limite` for `fecha límite`. Other scripts stay as they are. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

/** A pattern of names for texts that are written without accents. */
export function bareNames(names: RegExp): RegExp {
  return new RegExp(withoutAccents(names.source), names.flags);
}
