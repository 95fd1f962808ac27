import type { SectionDialogs } from '#renderer/dialogs/DialogHost.tsx';

/** For tests of dialogs that belong to no section. */
export const NO_SECTIONS: SectionDialogs = { pasteTimeline: () => null };
