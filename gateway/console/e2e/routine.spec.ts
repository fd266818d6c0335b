import { aClient, aDraft, anOrder } from './given';
import { Api, badge, expect, mails, test } from './test';

test('W1 by keyboard: an order becomes an invoice in the mailbox, and a payment makes it Paid', async ({ as }) => {
  const page = await as('sales');
  const api = new Api(page);
  const client = await aClient(api);
  const order = await anOrder(api, client);

  await page.goto(`/sales/orders?text=${encodeURIComponent(client.name)}`);
  await expect(page.getByRole('link', { name: order.number })).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: order.number })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Confirm/ })).toBeEnabled();
  await page.keyboard.press('c');

  // The draft comes by itself; nobody clicks for it.
  let invoice = '';
  await expect
    .poll(async () => {
      const drafts = await api.get<{ items: { id: string; clientName: string }[] }>(`/invoices?status=DRAFT&clientId=${client.id}`);
      invoice = drafts.items[0]?.id ?? '';
      return invoice;
    })
    .not.toBe('');
  await page.goto(`/sales/invoices?status=DRAFT&clientId=${client.id}`);
  await expect(page.locator('.list tbody tr')).toHaveCount(1);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Issue and send/ })).toBeEnabled();
  await page.keyboard.press('i');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('363.00');
  await dialog.getByRole('button', { name: /Issue and send/ }).press('Enter');

  await expect(badge(page, 'Unpaid')).toBeVisible();
  await expect.poll(() => mails(client.email), { timeout: 60_000 }).toHaveLength(1);

  await page.keyboard.press('p');
  const payment = page.getByRole('dialog');
  await expect(payment.getByLabel(/^Amount/).first()).toHaveValue('363.00');
  await payment.getByLabel(/IBAN/).fill('RO49AAAA1B31007593840000');
  await page.keyboard.press('Enter');
  await expect(badge(page, 'Paid')).toBeVisible({ timeout: 30_000 });
  const paid = await api.get<{ remaining: { amount: string } }>(`/invoices/${invoice}`);
  expect(paid.remaining.amount).toBe('0.00');
});

test('what another user does is seen within two seconds, without reloading', async ({ as }) => {
  const page = await as('sales');
  const api = new Api(page);
  const client = await aClient(api);
  const draft = await aDraft(api, client);
  await page.goto(`/sales/invoices/${draft.id}`);
  await expect(page.locator('.live[data-state=live]')).toBeVisible();
  await expect(page.getByRole('button', { name: /Issue and send/ })).toBeVisible();

  const other = new Api(await as('sales'));
  const current = await other.get<{ version: number }>(`/invoices/${draft.id}`);
  await expect
    .poll(async () => (await other.get<{ readiness?: { level: string } }>(`/invoices/${draft.id}`)).readiness?.level, { timeout: 60_000 })
    .not.toBe('RED');
  await other.post(`/invoices/${draft.id}/issue`, { expectedVersion: current.version });
  await expect(badge(page, 'Unpaid')).toBeVisible({ timeout: 2_000 });
});

/** Above it the list's own count of its filter stands for its rows. */
const ROWS_MAX = 150;

test('each card of Today opens the list that it counts', async ({ as }) => {
  test.setTimeout(300_000);
  const page = await as('sales');
  for (const card of ['newOrders', 'awaitingWarehouse', 'draftsReady', 'draftsBlocked', 'toSend', 'overdue', 'freeMoney', 'finalInvoices']) {
    await test.step(card, async () => {
      await page.goto('/today');
      const count = page.locator(`[data-count=${card}]`);
      await expect(count).toBeVisible();
      const counted = Number((await count.innerText()).replaceAll(/\D/g, ''));
      await count.locator('xpath=ancestor::article').getByRole('link').first().click();
      await expect(page.locator('.list tr[aria-hidden]')).toHaveCount(0);
      if (counted > ROWS_MAX) {
        await expect(page.getByText(`of ${counted.toLocaleString('en-GB')}`)).toBeVisible();
        return;
      }
      // The list reads on as its end comes into view.
      const shown = async () => {
        await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
        return page.locator('.list tbody tr[data-id]').count();
      };
      await expect.poll(shown, { timeout: 60_000, intervals: [200] }).toBe(counted);
    });
  }
});
