// Runs `npm ci` when the packages in node_modules are not those of the lock file; a build that changed no package waits for nothing.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`The console needs Node 20.19 or newer to build; this is ${process.versions.node}.`);
  process.exit(1);
}

const stamp = 'node_modules/.installed';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).update(process.versions.node).digest('hex');
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) process.exit(0);

const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: 'inherit' });
if (error) console.error(`npm could not be started: ${error.message}`);
if (status !== 0) process.exit(status ?? 1);
writeFileSync(stamp, wanted);
