import { writeSync } from 'node:fs';

// Loaded before Electron's installer: says on file 3 how far its download is.
const PROGRESS = 3;
const LARGE = 10_000_000;
const MB = 1_000_000;

const fetchAsBefore = globalThis.fetch;

globalThis.fetch = async (...request) => {
  const response = await fetchAsBefore(...request);
  const total = Number(response.headers.get('content-length'));
  if (response.body === null || total < LARGE) return response;
  const { status, statusText, headers } = response;
  return new Response(response.body.pipeThrough(counting(total)), { status, statusText, headers });
};

/** Hands on what comes, and says each tenth of it. */
function counting(total: number): TransformStream<Uint8Array, Uint8Array> {
  let came = 0;
  let said = 0;
  return new TransformStream({
    transform: (part, controller) => {
      controller.enqueue(part);
      came += part.length;
      const tenth = Math.floor((came / total) * 10);
      if (tenth === said) return;
      said = tenth;
      writeSync(PROGRESS, `  ${Math.round(came / MB)} of ${Math.round(total / MB)} MB\n`);
    },
  });
}
