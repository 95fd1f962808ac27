import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesNeededBy, gzippedBytes } from '#build/bench/firstLoad.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

test('counts the scripts and styles that the page names, compressed, each once', () => {
  const folder = tempFolder();
  const write = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content);
  write(
    'desk.html',
    '<script type="module" src="./a.js"></script><link rel="modulepreload" href="./a.js">' +
      '<link rel="stylesheet" href="./a.css"><link rel="icon" href="./icon.png">',
  );
  write('a.js', randomBytes(5000));
  write('a.css', 'p{margin:0}'.repeat(1000));
  write('icon.png', randomBytes(5000));
  write('later.js', randomBytes(5000));
  const size = gzippedBytes(folder, 'desk.html');
  expect(size).toBeGreaterThan(5000);
  expect(size).toBeLessThan(5400);
});

test('a script’s first load is what it imports before it runs, each file once, and nothing that it loads later', () => {
  const folder = tempFolder();
  const files = {
    'desk.js':
      'import { a } from "./core.js";\nimport "./always.js";\nconst later = () => import("./later.js");\n',
    'core.js':
      'import fs from "node:fs";\nimport { b } from "./always.js";\nexport { c } from "./desk.js";\n',
    'always.js': '',
    'later.js': '',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  expect(filesNeededBy(folder, 'desk.js')).toEqual(['desk.js', 'core.js', 'always.js']);
});
