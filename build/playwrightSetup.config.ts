import { enterRunFolder } from '#build/start/runFolder.ts';

/** Playwright calls it once before all journeys, and what it returns after them; it takes a default export only. */
export default enterRunFolder;
