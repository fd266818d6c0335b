import { useQuery } from '@tanstack/react-query';
import { body, orders } from '../../api';
import { Timeline } from '../../document/parts';
import { useTexts } from '../../i18n';
import { orderTexts } from './texts';

export function OrderTimeline({ id }: { id: string }) {
  const t = useTexts(orderTexts);
  const history = useQuery({ queryKey: ['order', 'history', id], queryFn: () => body(orders.GET('/orders/{id}/history', { params: { path: { id } } })) });
  return (
    <Timeline
      items={(history.data?.entries ?? []).map((entry) => ({
        at: entry.at,
        by: entry.by,
        title: t.history[entry.action!] ?? entry.action,
        text: entry.note && (t.statusReasons[entry.note] ?? entry.note),
      }))}
    />
  );
}
