import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { deskPictures } from '#build/pictures/deskPictures.ts';
import { evidencePictures } from '#build/pictures/evidencePictures.ts';
import { kitPictures } from '#build/pictures/kitPictures.ts';
import { meetingPictures } from '#build/pictures/meetingPictures.ts';
import { readmePicture } from '#build/pictures/readmePicture.ts';
import { wallPictures } from '#build/pictures/wallPictures.ts';
import { ensureBuilt } from '#build/start/ensureBuilt.ts';
import { ensureChromium } from '#build/start/ensureChromium.ts';
import { PROJECT } from '#build/start/projectFolder.ts';

/*
 * npm run pictures [-- desk|evidence|kit|meeting|wall|README …]: everything that can be seen, under out/pictures/. Without
 * a name all but the picture that the README shows.
 */
const PARTS = {
  desk: deskPictures,
  evidence: evidencePictures,
  kit: kitPictures,
  meeting: meetingPictures,
  wall: wallPictures,
};
const FOLDER = join(PROJECT, 'out/pictures');

ensureBuilt();
ensureChromium();
mkdirSync(FOLDER, { recursive: true });
const wanted = process.argv.slice(2);
if (wanted.includes('README')) await readmePicture();
for (const [name, part] of Object.entries(PARTS)) {
  if (wanted.length === 0 || wanted.includes(name)) await part(FOLDER);
}
