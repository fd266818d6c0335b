import { useQuery } from '@tanstack/react-query';
import { body, invoicing, orders } from '../../api';
import { addDays, today } from '../../format/dates';
import { measuredHistory, type Metric, NAMES, uninvoicedHistory } from './figures';

export function useFigures() {
  const measured = useQuery({ queryKey: ['report', 'metrics'], queryFn: () => body(invoicing.GET('/reports/metrics')) });
  const uninvoiced = useQuery({ queryKey: ['report', 'uninvoiced'], queryFn: () => body(orders.GET('/orders/metrics/uninvoiced')) });
  return { measured, uninvoiced };
}

export function useHistory(metric: Metric, days: number) {
  const range = { from: addDays(today(), -days), to: today() };
  return useQuery({
    queryKey: ['report', 'history', metric, range],
    queryFn: async () =>
      metric === 'uninvoiced'
        ? uninvoicedHistory(await body(orders.GET('/orders/metrics/uninvoiced/history', { params: { query: range } })))
        : measuredHistory(metric, await body(invoicing.GET('/reports/metrics/history', { params: { query: { metric: NAMES[metric], ...range } } }))),
    placeholderData: (before) => before,
  });
}
