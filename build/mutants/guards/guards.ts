import type { Mutant } from '#build/mutants/guardMutant.ts';
import { DESKTOP_GUARDS } from '#build/mutants/guards/desktopGuards.ts';
import { DRAFT_GUARDS } from '#build/mutants/guards/draftGuards.ts';
import { EDITING_GUARDS } from '#build/mutants/guards/editingGuards.ts';
import { ESCAPE_GUARDS } from '#build/mutants/guards/escapeGuards.ts';
import { EVIDENCE_GUARDS, SIGNAL_GUARDS } from '#build/mutants/guards/evidenceGuards.ts';
import { FILE_GUARDS } from '#build/mutants/guards/fileGuards.ts';
import { FOCUS_GUARDS } from '#build/mutants/guards/focusGuards.ts';
import { FORMAT_GUARDS } from '#build/mutants/guards/formatGuards.ts';
import { IMPORT_GUARDS } from '#build/mutants/guards/importGuards.ts';
import { LEAK_GUARDS } from '#build/mutants/guards/leakGuards.ts';
import { LEAVING_GUARDS } from '#build/mutants/guards/leavingGuards.ts';
import { LIBRARY_GUARDS } from '#build/mutants/guards/libraryGuards.ts';
import { MERGE_GUARDS } from '#build/mutants/guards/mergeGuards.ts';
import { PACKED_GUARDS } from '#build/mutants/guards/packedGuards.ts';
import { PICTURE_GUARDS } from '#build/mutants/guards/pictureGuards.ts';
import { PRIVATE_NAME_GUARDS } from '#build/mutants/guards/privateNameGuards.ts';
import { PUBLIC_GATE_GUARDS } from '#build/mutants/guards/publicGateGuards.ts';
import { RACE_GUARDS } from '#build/mutants/guards/raceGuards.ts';
import { READING_GUARDS } from '#build/mutants/guards/readingGuards.ts';
import { RECOVERY_GUARDS } from '#build/mutants/guards/recoveryGuards.ts';
import { RETURNED_GUARDS } from '#build/mutants/guards/returnedGuards.ts';
import { ROOM_GUARDS } from '#build/mutants/guards/roomGuards.ts';
import { SEARCH_GUARDS } from '#build/mutants/guards/searchGuards.ts';
import { SEVERAL_GUARDS } from '#build/mutants/guards/severalGuards.ts';
import { SHAPE_GUARDS } from '#build/mutants/guards/shapeGuards.ts';
import { TABLE_GUARDS } from '#build/mutants/guards/tableGuards.ts';
import { TOGETHER_GUARDS } from '#build/mutants/guards/togetherGuards.ts';
import { WINDOW_GUARDS } from '#build/mutants/guards/windowGuards.ts';
import { WINDOW_MERGE_GUARDS } from '#build/mutants/guards/windowMergeGuards.ts';

/** Every guard that `npm run mutants` takes away. Whoever adds a guard to the code adds it to the list of its kind. */
export const GUARDS: readonly Mutant[] = [
  ...WINDOW_GUARDS,
  ...FILE_GUARDS,
  ...RECOVERY_GUARDS,
  ...RACE_GUARDS,
  ...MERGE_GUARDS,
  ...FORMAT_GUARDS,
  ...IMPORT_GUARDS,
  ...READING_GUARDS,
  ...PACKED_GUARDS,
  ...TABLE_GUARDS,
  ...EDITING_GUARDS,
  ...DRAFT_GUARDS,
  ...LEAVING_GUARDS,
  ...WINDOW_MERGE_GUARDS,
  ...TOGETHER_GUARDS,
  ...FOCUS_GUARDS,
  ...LEAK_GUARDS,
  ...PICTURE_GUARDS,
  ...SIGNAL_GUARDS,
  ...EVIDENCE_GUARDS,
  ...PRIVATE_NAME_GUARDS,
  ...PUBLIC_GATE_GUARDS,
  ...SEVERAL_GUARDS,
  ...SHAPE_GUARDS,
  ...SEARCH_GUARDS,
  ...ESCAPE_GUARDS,
  ...LIBRARY_GUARDS,
  ...RETURNED_GUARDS,
  ...ROOM_GUARDS,
  ...DESKTOP_GUARDS,
];
