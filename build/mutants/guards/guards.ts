import { EDITING_GUARDS } from '#build/mutants/guards/editingGuards.ts';
import { ESCAPE_GUARDS } from '#build/mutants/guards/escapeGuards.ts';
import { FILE_GUARDS } from '#build/mutants/guards/fileGuards.ts';
import { FORMAT_GUARDS } from '#build/mutants/guards/formatGuards.ts';
import { LEAK_GUARDS } from '#build/mutants/guards/leakGuards.ts';
import { ROOM_GUARDS } from '#build/mutants/guards/roomGuards.ts';
import { SHAPE_GUARDS } from '#build/mutants/guards/shapeGuards.ts';
import { WINDOW_GUARDS } from '#build/mutants/guards/windowGuards.ts';
import type { Mutant } from '#build/mutants/mutant.ts';

/** Every guard that `npm run mutants` takes away. Whoever adds a guard to the code adds it to the list of its kind. */
export const GUARDS: readonly Mutant[] = [
  ...WINDOW_GUARDS,
  ...FILE_GUARDS,
  ...FORMAT_GUARDS,
  ...EDITING_GUARDS,
  ...LEAK_GUARDS,
  ...SHAPE_GUARDS,
  ...ESCAPE_GUARDS,
  ...ROOM_GUARDS,
];
