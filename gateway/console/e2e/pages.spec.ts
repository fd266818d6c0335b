import { expect, expectAccessible, test, type User } from './test';

/** Every page of the menu, as each role sees it: it opens, says nothing wrong in the console, and axe finds nothing serious. */
const PAGES: Record<string, User[]> = {
  '/today': ['sales', 'agent', 'finance', 'warehouse', 'ops'],
  '/metrics': ['sales', 'finance'],
  '/sales/orders': ['sales', 'agent', 'finance', 'warehouse'],
  '/sales/invoices': ['sales', 'finance'],
  '/sales/proformas': ['sales', 'finance'],
  '/sales/recurring': ['sales', 'finance'],
  '/sales/credit-notes': ['sales', 'finance'],
  '/sales/debit-notes': ['sales', 'finance'],
  '/sales/returns': ['sales', 'warehouse'],
  '/sales/payments': ['sales', 'finance'],
  '/sales/payments/bank': ['sales', 'finance'],
  '/sales/items': ['sales', 'agent', 'finance'],
  '/sales/payment': ['sales', 'finance'],
  '/crm/clients': ['sales', 'agent', 'finance'],
  '/messages': ['sales', 'finance'],
  '/messages/reminders': ['sales', 'finance'],
  '/integrations': ['sales', 'ops'],
  '/settings/seller': ['sales', 'finance'],
  '/settings/series': ['sales', 'finance'],
  '/settings/vat-rates': ['sales', 'finance'],
  '/settings/exchange-rates': ['sales', 'finance'],
  '/settings/users': ['ops'],
};

for (const user of ['sales', 'finance', 'agent', 'warehouse', 'ops'] as const) {
  test(`every page opens for ${user}`, async ({ as }) => {
    test.setTimeout(240_000);
    const page = await as(user);
    for (const path of Object.keys(PAGES).filter((candidate) => PAGES[candidate]!.includes(user))) {
      await test.step(path, async () => {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('[aria-busy=true], .list tr[aria-hidden]')).toHaveCount(0);
        await expect(page.getByRole('alert')).toHaveCount(0);
        await expectAccessible(page);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
      });
    }
  });
}

test('the same in Romanian and in the dark', async ({ as }) => {
  const page = await as('sales');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('button', { name: /Signed in as/ }).click();
  await page.getByRole('menuitem', { name: /Română/ }).click();
  for (const path of ['/today', '/sales/orders', '/sales/invoices']) {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ro');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  }
});

test('an idle page makes no requests', async ({ as }) => {
  const page = await as('sales');
  await page.goto('/sales/invoices');
  await page.waitForLoadState('load');
  await expect(page.locator('.live[data-state=live]')).toBeVisible();
  await expect(page.locator('.list tr[aria-hidden]')).toHaveCount(0);
  const asked: string[] = [];
  let settled = Date.now();
  page.on('request', (request) => {
    asked.push(request.url());
    settled = Date.now();
  });
  await expect.poll(() => Date.now() - settled, { timeout: 30_000 }).toBeGreaterThan(4_000);
  asked.length = 0;
  const until = Date.now() + 5_000;
  await expect.poll(() => Date.now() > until, { timeout: 10_000 }).toBe(true);
  expect(asked).toEqual([]);
});
