import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from '@playwright/test';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { picturesPage } from '#test/e2e/pages/picturesPage.ts';
import { timelinePage } from '#test/e2e/pages/timelinePage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { exportByMenu } from '#test/e2e/support/exportByMenu.ts';
import { chooseCommand } from '#test/e2e/support/menuItems.ts';
import { madePng } from '#test/support/pictures/madePictures.ts';

