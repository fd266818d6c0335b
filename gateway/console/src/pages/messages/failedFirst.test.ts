import { expect, it, vi } from 'vitest';
import { failedFirst } from './failedFirst';

it('reads what waits for a person before all else, page by page', async () => {
  const pages: Record<string, { items: string[]; nextCursor?: string; counts?: Record<string, number> }> = {
    'FAILED,UNCERTAIN|': { items: ['f1'], nextCursor: 'a', counts: { FAILED: 2 } },
    'FAILED,UNCERTAIN|a': { items: ['f2'] },
    'QUEUED,SENDING,SENT,CONFIRMED|': { items: ['s1'], nextCursor: 'b' },
    'QUEUED,SENDING,SENT,CONFIRMED|b': { items: ['s2'] },
  };
  const read = vi.fn(async ({ status, cursor }: { status?: string[]; cursor?: string }) => pages[`${status}|${cursor ?? ''}`]!);
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await failedFirst({ cursor }, read);
    seen.push(...(page.items ?? []));
    cursor = page.nextCursor;
  } while (cursor);
  expect(seen).toEqual(['f1', 'f2', 's1', 's2']);
});

it('reads chosen chips as they are', async () => {
  const read = vi.fn(async () => ({ items: ['x'] }));
  await failedFirst({ status: ['SENT'] }, read);
  expect(read).toHaveBeenCalledExactlyOnceWith({ status: ['SENT'] });
});
