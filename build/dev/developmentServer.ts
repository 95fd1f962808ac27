/** Where `npm run dev` serves the pages, on this machine only. */
export const DEVELOPMENT_SERVER = { host: '127.0.0.1', port: 5173 } as const;
