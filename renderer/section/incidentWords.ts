import type { ChipTone } from '#renderer/ui/Chip.tsx';
import type { Severity } from '#shared/domain/incident/incident.ts';
import { VISIBILITIES, type Visibility } from '#shared/domain/incident/visibility.ts';

/** Colour doubles what the text says: major incidents stand out. */
export const SEVERITY_TONES: Record<Severity, ChipTone> = {
  SEV1: 'bad',
  SEV2: 'bad',
  SEV3: 'warn',
  SEV4: 'plain',
  SEV5: 'plain',
};

const VISIBILITY_WORDS: Record<Visibility, string> = {
  private: 'Private: my screen only',
  internal: 'Internal: the company',
  public: 'Public: anyone',
};
export const VISIBILITY_OPTIONS = VISIBILITIES.map((value) => ({ value, label: VISIBILITY_WORDS[value] }));
