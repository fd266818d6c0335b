import { execFileSync } from 'node:child_process';

/** Without these Chromium looks for hosts outside, and as root it does not start at all. */
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The machine's Chromium (or the one that CHROMIUM names); where there is none, the one that comes as an npm package. */
export async function browserPath(): Promise<{ path: string; args: string[] }> {
  if (process.env.CHROMIUM) return { path: process.env.CHROMIUM, args: ARGS };
  for (const name of NAMES) {
    try {
      return { path: execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim(), args: ARGS };
    } catch {
      // not on this machine
    }
  }
  // Its own arguments are for another use: one process for everything, and no web security.
  const { default: packaged } = await import('@sparticuz/chromium');
  return { path: await packaged.executablePath(), args: ARGS };
}
