import { resolve } from 'node:path';

/** The folder of the repository. */
export const PROJECT = resolve(import.meta.dirname, '../..');

/** The app's built main file. */
export const MAIN_FILE = resolve(PROJECT, 'out/main/main.js');
