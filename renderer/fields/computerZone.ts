let zone: string | undefined;

/** The zone this computer was set to when the window was opened; asking takes longer than a card takes to draw. */
export function computerZone(): string {
  zone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone;
}
