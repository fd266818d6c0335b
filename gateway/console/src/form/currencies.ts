/** Currencies that are offered; all have two decimals, as the services require. */
export const CURRENCIES = ['RON', 'EUR', 'USD', 'GBP', 'CHF', 'PLN', 'CZK', 'BGN', 'SEK', 'NOK', 'DKK'];
