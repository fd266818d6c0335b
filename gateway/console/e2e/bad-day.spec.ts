import { aClient, aDraft } from './given';
import { Api, badge, expect, test } from './test';
import { stack } from './stack';

test('a session that ends while somebody types loses nothing', async ({ as }) => {
  const page = await as('sales');
  const day = `20${10 + Math.floor(Math.random() * 10)}-0${1 + Math.floor(Math.random() * 9)}-${10 + Math.floor(Math.random() * 18)}`; // recorded once per day
  await page.goto('/settings/exchange-rates');
  const rate = page.getByLabel('Rate', { exact: true });
  await page.getByLabel('Currency', { exact: true }).first().fill('SEK');
  await page.getByLabel('Day', { exact: true }).fill(day);
  await rate.fill('0.4977');
  const cookies = await page.context().cookies();
  await page.context().clearCookies({ name: 'BACKOFFICE_SESSION' });
  expect(cookies.some(({ name }) => name === 'BACKOFFICE_SESSION')).toBe(true);

  await page.getByRole('button', { name: 'Record a rate' }).click();
  const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
  await dialog.getByLabel(/^Password/).fill(stack().password('sales'));
  await dialog.getByRole('button', { name: 'Log in' }).click();
  await expect(dialog).toBeHidden();
  const recorded = async () => {
    const { items } = await new Api(page).get<{ items: { on: string; rate: string }[] }>('/exchange-rates?currency=SEK&limit=200');
    return items.filter(({ on }) => on === day).map(({ rate: value }) => Number(value));
  };
  await expect.poll(recorded).toEqual([0.4977]);
});

test('a double click issues once', async ({ as }) => {
  const page = await as('sales');
  const api = new Api(page);
  const client = await aClient(api);
  const draft = await aDraft(api, client);
  await page.goto(`/sales/invoices/${draft.id}`);
  await page.getByRole('button', { name: /Issue and send/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: /Issue and send/ }).dblclick();
  await expect(badge(page, 'Unpaid')).toBeVisible();
  const issued = await api.get<{ items: unknown[] }>(`/invoices?clientId=${client.id}`);
  expect(issued.items).toHaveLength(1);
});

test('a lost connection is said, and healed', async ({ as }) => {
  const page = await as('sales');
  await page.goto('/sales/invoices');
  await expect(page.locator('.live[data-state=live]')).toBeVisible();
  await page.context().setOffline(true);
  await page.getByRole('link', { name: 'Proformas' }).click();
  await expect(page.locator('.live:not([data-state=live])')).toBeVisible({ timeout: 40_000 });
  await page.context().setOffline(false);
  await expect(page.locator('.live[data-state=live]')).toBeVisible({ timeout: 40_000 });
  await page.goto('/sales/invoices');
  await expect(page.locator('.list tbody tr[data-id]').first()).toBeVisible();
});
