import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Before all tests: a folder for this run and a guard that clears it away. The Postgres in it is started by the first
 * test that asks for a database (server.ts), so that a run without one pays nothing.
 */
export default function setUp() {
  const folder = mkdtempSync(path.join(tmpdir(), 'quotewire-test-'));
  process.env.QUOTEWIRE_TEST_FOLDER = folder;
  const guard = spawn(process.execPath, [path.join(import.meta.dirname, 'guard.js'), folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  guard.unref();
  guard.stdin.unref();
  globalThis.quotewireGuard = guard;
}
