import type { ShownKind } from '#shared/domain/incident/timelineEvent.ts';
import type { PhaseStart } from '#shared/domain/timeline/phases.ts';

/** The family of the whole document. Inter comes along with it; the others are for copies without it. */
export const FONT_FAMILY =
  'Inter, system-ui, "Segoe UI", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Noto Color Emoji", "Noto Emoji"';

/** Colours of a printed document: the light theme on white paper. */
export const INK = '#1c2024';
export const INK_SOFT = '#4f565e';
export const INK_FAINT = '#6b7280';
export const LINE = '#e2dfd8';
export const LINE_STRONG = '#b5b0a5';
export const ACCENT = '#0b6e69';
export const WARN = '#8a4b00';
export const WARN_SOFT = '#fdf0dc';
export const PAPER = '#ffffff';
export const SUNKEN = '#f6f5f2';

/** Dark enough to read on white; told apart by shape as well. */
export const KIND_COLOURS: Record<ShownKind, string> = {
  trigger: '#c2410c',
  signal: '#0369a1',
  detection: '#a16207',
  communication: '#7e3f98',
  diagnosis: '#3f4bb8',
  decision: '#8a2c5d',
  action: '#0b6e69',
  recovery: '#1c6b3a',
  open: '#6b7280',
};

/** Light enough for dark words on them. */
export const PHASE_COLOURS: Record<PhaseStart, string> = {
  impactStarted: '#d5dae0',
  detected: '#f6e0b5',
  acknowledged: '#f3c998',
  identified: '#cdd1f4',
  mitigated: '#c4e5d0',
};
