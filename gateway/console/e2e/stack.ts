import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Stack {
  gateway: string;
  mailbox: string;
  password: (user: string) => string;
}

/** Where the started stack is, as its own run/stack.properties says. */
export function stack(): Stack {
  const data = process.env.BACKOFFICE_DATA;
  if (!data) throw new Error('BACKOFFICE_DATA is not set: the data folder of a started local stack.');
  const properties = Object.fromEntries(
    readFileSync(join(data, 'run', 'stack.properties'), 'utf8')
      .split('\n')
      .filter((line) => line.includes('=') && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1).replaceAll('\\:', ':')]),
  ) as Record<string, string>;
  return {
    gateway: properties['gateway.url']!,
    mailbox: properties['mailbox.url']!,
    password: (user) => readFileSync(join(properties.secrets!, `user-${user}`), 'utf8').trim(),
  };
}
