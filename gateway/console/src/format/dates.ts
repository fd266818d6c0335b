import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import type { Language } from '../i18n';

dayjs.extend(customParseFormat);

/** The company's zone: a day on a document is a day there, wherever the browser is. */
const ZONE = 'Europe/Bucharest';

const locale = (language: Language) => (language === 'ro' ? 'ro-RO' : 'en-GB');
const cache = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, kind: 'date' | 'time' | 'month'): Intl.DateTimeFormat {
  const key = language + kind;
  let found = cache.get(key);
  if (!found) {
    const options: Intl.DateTimeFormatOptions =
      kind === 'date'
        ? { day: '2-digit', month: 'short', year: 'numeric', timeZone: 'UTC' }
        : kind === 'month'
          ? { month: 'long', year: 'numeric', timeZone: 'UTC' }
          : { day: '2-digit', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: ZONE };
    found = new Intl.DateTimeFormat(locale(language), options);
    cache.set(key, found);
  }
  return found;
}

/** An ISO day ("2026-10-31") as the language writes it. */
export function formatDate(day: string | undefined, language: Language): string {
  return day ? formatter(language, 'date').format(new Date(`${day}T00:00:00Z`)) : '';
}

/** An instant in the company's zone, to the minute. */
export function formatTime(instant: string | undefined, language: Language): string {
  return instant ? formatter(language, 'time').format(new Date(instant)) : '';
}

/** "2026-10" as "October 2026". */
export function formatMonth(month: string | undefined, language: Language): string {
  return month ? formatter(language, 'month').format(new Date(`${month}-01T00:00:00Z`)) : '';
}

/** Today's day in the company's zone. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date());
}

export function addDays(day: string, days: number): string {
  return dayjs(day).add(days, 'day').format('YYYY-MM-DD');
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return dayjs(to).diff(dayjs(from), 'day');
}

/** Age in days of an instant, counted in days of the company's zone. */
export function ageInDays(instant: string): number {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date(instant));
  return daysBetween(day, today());
}

const RELATIVE = /^([+-])\s?(\d{1,4})$/;
const WORDS: Record<string, number> = { today: 0, azi: 0, tomorrow: 1, mâine: 1, maine: 1, yesterday: -1, ieri: -1 };
const FORMS = ['YYYY-MM-DD', 'D.M.YYYY', 'D.M.YY', 'D/M/YYYY', 'D MMM YYYY', 'DD MMM YYYY'];

/** Reads "today", "+30", "31.10", "31.10.2026" or an ISO day; undefined where it is no day. */
export function parseDay(text: string, from: string = today()): string | undefined {
  const compact = text.trim().toLowerCase();
  if (compact in WORDS) return addDays(from, WORDS[compact]!);
  const relative = RELATIVE.exec(compact);
  if (relative) return addDays(from, Number(`${relative[1]}${relative[2]}`));
  const dayAndMonth = /^(\d{1,2})[./](\d{1,2})\.?$/.exec(compact);
  const whole = dayAndMonth ? `${dayAndMonth[1]}.${dayAndMonth[2]}.${from.slice(0, 4)}` : text.trim();
  for (const form of FORMS) {
    const day = dayjs(whole, form, true);
    if (day.isValid()) return day.format('YYYY-MM-DD');
  }
  return undefined;
}

/** The last second of a day in the company's zone, as an instant. */
export function endOfDay(day: string): string {
  const written = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'medium' });
  for (const offset of ['+03:00', '+02:00']) {
    const instant = new Date(`${day}T23:59:59${offset}`);
    if (written.format(instant) === `${day} 23:59:59`) return instant.toISOString();
  }
  return new Date(`${day}T23:59:59Z`).toISOString();
}
