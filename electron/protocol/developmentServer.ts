/**
 * The server that gives pages in development, or null. The build replaces DEBRIEF_MODE by a constant, so that the built
 * app holds no way to take its pages from elsewhere.
 */
export function developmentServer(): URL | null {
  if (process.env.DEBRIEF_MODE !== 'development') return null;
  const address = process.env.ELECTRON_RENDERER_URL;
  return address === undefined ? null : new URL(address);
}
