import AxeBuilder from '@axe-core/playwright';
import { type APIResponse, test as base, expect, type Locator, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { stack } from './stack';

export type User = 'sales' | 'agent' | 'finance' | 'warehouse' | 'ops';

/** Answers that a test provokes; everything else that the browser's console calls an error fails the test. */
const PROVOKED = /the server responded with a status of (401|409|412|422|404)|net::ERR_INTERNET_DISCONNECTED|net::ERR_FAILED/;

interface Fixtures {
  /** A page of a person who has logged in through the form; its console errors and CSP violations fail the test. */
  as: (user: User) => Promise<Page>;
}

export const test = base.extend<Fixtures>({
  as: async ({ browser }, use) => {
    const errors: string[] = [];
    const contexts: { close: () => Promise<void> }[] = [];
    await use(async (user) => {
      const context = await browser.newContext();
      contexts.push(context);
      const page = await context.newPage();
      page.on('console', (message) => message.type() === 'error' && !PROVOKED.test(message.text()) && errors.push(`${page.url()}: ${message.text()}`));
      page.on('pageerror', (failure) => errors.push(`${page.url()}: ${failure.stack ?? failure.message}`));
      await page.goto('/login');
      await page.fill('input[name=username]', user);
      await page.fill('input[name=password]', stack().password(user));
      await page.click('button[type=submit]');
      await expect(page.locator('nav.rail')).toBeVisible();
      await new Api(page).put('/me/language', { language: 'en' }); // kept with the person, whatever a test before left
      await page.goto('/today');
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      return page;
    });
    for (const context of contexts) await context.close();
    expect(errors, 'errors in the browser').toEqual([]);
  },
});

export { expect };

/** Nothing that axe calls serious or critical. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).exclude('iframe').analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).slice(0, 4).join(' | ')}`), page.url()).toEqual([]);
}

/** The API as this page's person, for what a test needs to be there before it begins. */
export class Api {
  constructor(private readonly page: Page) {}

  async get<T>(path: string): Promise<T> {
    return this.answer(await this.page.request.get(`/api${path}`));
  }

  async post<T>(path: string, data: unknown = {}): Promise<T> {
    return this.answer(await this.page.request.post(`/api${path}`, { data, headers: { ...(await this.csrf()), 'Idempotency-Key': randomUUID() } }));
  }

  async put<T>(path: string, data: unknown): Promise<T> {
    return this.answer(await this.page.request.put(`/api${path}`, { data, headers: await this.csrf() }));
  }

  private async csrf(): Promise<Record<string, string>> {
    const cookies = await this.page.context().cookies();
    return { 'X-XSRF-TOKEN': cookies.find(({ name }) => name === 'XSRF-TOKEN')?.value ?? '' };
  }

  private async answer<T>(response: APIResponse): Promise<T> {
    const text = await response.text();
    expect(response.ok(), `${response.url()}: ${response.status()} ${text}`).toBe(true);
    return (text ? JSON.parse(text) : undefined) as T;
  }
}

/** The status badge of a document with this word. */
export function badge(page: Page, word: string): Locator {
  return page.locator('main .badge').filter({ hasText: new RegExp(`^${word}$`) }).first();
}

interface Mail {
  subject: string;
  recipients: string[];
}

/** What has arrived in the stack's mailbox for this address. */
export async function mails(to: string): Promise<Mail[]> {
  const response = await fetch(`${stack().mailbox}/api/messages?limit=500`);
  const { messages } = (await response.json()) as { messages: Mail[] };
  return messages.filter((mail) => mail.recipients.includes(to));
}
