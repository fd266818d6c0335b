import { useQuery } from '@tanstack/react-query';
import { body, payments } from '../../api';

/** The company's most used first; the services take any currency of two decimals. */
export const CURRENCIES = ['RON', 'EUR', 'USD', 'GBP', 'CHF', 'PLN', 'CZK', 'BGN', 'SEK', 'NOK', 'DKK'];

export function usePaymentModes() {
  const { data, error } = useQuery({ queryKey: ['payment-mode', 'list'], queryFn: () => body(payments.GET('/payment-modes')) });
  const all = data?.items ?? [];
  return { all, active: all.filter((mode) => mode.active), nameOf: (code: string | undefined) => all.find((mode) => mode.code === code)?.name ?? code ?? '', error };
}
