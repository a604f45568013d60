import { expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { processesNaming } from '../../drill/quotewire.js';
import { temporaryFolder } from '../support/folders.js';

test('a drill that is told to end leaves no server and no folder', async () => {
  const { folder, remove } = await temporaryFolder();
  await chmod(folder, 0o711);
  const drill = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      path.resolve('drill/main.ts'),
      '--only',
      'twoIngests',
      '--rounds',
      '1000',
      '--articles',
      '2',
      '--jobs',
      '2',
    ],
    { env: { ...process.env, TMPDIR: folder }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(drill, 'exit');
  await once(drill.stdout, 'data'); // It says its seed once its server runs.
  const before = processesNaming(path.join(folder, 'quotewire-drill-'));
  drill.kill('SIGTERM');
  drill.kill('SIGTERM');
  expect(await ended).toEqual([143, null]);
  expect(before).not.toEqual([]);
  expect(processesNaming(path.join(folder, 'quotewire-drill-'))).toEqual([]);
  expect(readdirSync(folder).filter((name) => name.startsWith('quotewire-drill-'))).toEqual([]);
  await remove();
}, 60_000);
