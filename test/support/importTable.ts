import type { ImportRule } from '#test/support/importRules.ts';

/** Pure libraries that the formats and exports stand on. */
const PURE_LIBRARIES = [
  /^zod$/,
  /^(mdast|micromark|hast)(-|$)/,
  /^unist(-|$)/,
  /^d3-flextree$/,
  /^diff$/,
  /^temporal-polyfill$/,
];
const SHARED_CORE = [/^shared\/[^/]+\.ts$/, /^shared\/(domain|time|errors)\//];
const UI_LIBRARIES = [
  /^react(-dom)?(\/|$)/,
  /^@base-ui\/react(\/|$)/,
  /^@dnd-kit\//,
  /^@tanstack\/react-virtual$/,
  /^cmdk$/,
  /^lucide-react$/,
];

const UNDER_FEATURES = [
  /^renderer\/(ui|store|commands|styles|fields|focus|section|sortable|errors)\//,
  /^shared\//,
];

/** Who may import whom, as DESIGN 2 draws it. What is not listed is refused. */
export const IMPORT_RULES: readonly ImportRule[] = [
  {
    name: 'the domain stands on itself',
    files: /^shared\/((domain|time|errors)\/|[^/]+$)/,
    mayImport: [...SHARED_CORE, /^temporal-polyfill$/],
  },
  {
    name: 'the IPC contract states the domain, its format and settings',
    files: /^shared\/ipc\//,
    mayImport: [/^shared\//, ...PURE_LIBRARIES],
  },
  {
    name: 'shared is pure, and below the IPC contract',
    files: /^shared\//,
    mayImport: [/^shared\/(?!ipc\/)/, ...PURE_LIBRARIES],
  },
  {
    name: 'a preload passes channels on',
    files: /^electron\/preload\//,
    mayImport: [/^electron\/preload\//, /^shared\/ipc\//, /^electron$/],
    mayImportTypes: [/^shared\//],
  },
  {
    name: 'the main process knows no page',
    files: /^electron\//,
    mayImport: [
      /^electron\/(?!preload\/)/,
      /^shared\//,
      /^electron$/,
      /^node:/,
      /^(electron-store|zod)$/,
      /^unpdf(\/|$)/,
      /^@fontsource-variable\/inter\/unicode\.json$/,
    ],
  },
  {
    name: 'interface parts know nothing of ours',
    files: /^renderer\/ui\//,
    mayImport: [/^renderer\/(ui|styles)\//, ...UI_LIBRARIES],
  },
  {
    name: 'the store knows the domain only',
    files: /^renderer\/store\//,
    mayImport: [/^renderer\/store\//, /^shared\//, /^zustand(\/|$)/, /^react$/],
  },
  {
    name: 'commands act on the store',
    files: /^renderer\/commands\//,
    mayImport: [/^renderer\/(commands|store)\//, /^shared\//, /^react$/],
  },
  {
    name: 'a window’s root puts features together',
    files: /^renderer\/([^/]+$|(desk|wall)\/)/,
    mayImport: [
      /^renderer\//,
      /^shared\//,
      ...UI_LIBRARIES,
      /^zustand(\/|$)/,
      /^@fontsource-variable\/inter(\/|$)/,
    ],
  },
  {
    name: 'styles bring the font',
    files: /^renderer\/styles\//,
    mayImport: [/^renderer\/styles\//, /^@fontsource-variable\/inter(\/|$)/],
  },
  {
    name: 'parts that several sections are made of know no section',
    files: /^renderer\/(fields|focus|section|sortable|errors)\//,
    mayImport: [...UNDER_FEATURES, ...UI_LIBRARIES],
  },
  {
    name: 'a feature stands beside the others, not on them',
    files: /^(renderer\/[^/]+\/)/,
    mayImport: [...UNDER_FEATURES, ...UI_LIBRARIES],
  },
  { name: 'building imports no test', files: /^build\//, mayImport: [/^(?!test\/)/] },
  { name: 'tests import what they test', files: /^test\//, mayImport: [/./] },
];
