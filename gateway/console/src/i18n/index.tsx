import { createContext, useContext } from 'react';

export type Language = 'en' | 'ro';

/** Texts of one part of the console: the Romanian ones have exactly the keys and parameters of the English ones. */
export function defineTexts<T extends Texts>(texts: { en: T; ro: { [K in keyof T]: Same<T[K]> } }) {
  return texts;
}
type Texts = Record<string, string | ((...parameters: never[]) => string) | Record<string, string>>;
type Same<V> = V extends string ? string : V extends (...p: infer P) => string ? (...p: P) => string : { [K in keyof V]: string };

const Context = createContext<Language>('en');
export const LanguageProvider = Context.Provider;

export function useLanguage(): Language {
  return useContext(Context);
}

export function useTexts<T>(texts: { en: T; ro: unknown }): T {
  return useLanguage() === 'ro' ? (texts.ro as T) : texts.en;
}

/** The word for `n` things: Romanian has a third form from 20 on ("20 de facturi"). */
export function counted(language: Language, n: number, forms: { one: string; few: string; many: string }): string {
  const number = new Intl.NumberFormat(language).format(n);
  const form = new Intl.PluralRules(language).select(n);
  if (language === 'ro') return `${number} ${form === 'one' ? forms.one : form === 'few' ? forms.few : forms.many}`;
  return `${number} ${form === 'one' ? forms.one : forms.many}`;
}
