import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../document/Loaded';
import { MoneyText } from '../../document/Money';
import { StatusBadge } from '../../document/StatusBadge';
import { Group, Title } from '@mantine/core';
import { formatTime } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { orderQuery } from './commands';
import { OrderChecks } from './OrderChecks';
import { OrderLines } from './OrderLines';
import { orderTexts } from './texts';

/** An order beside its list: enough to decide whether it needs a closer look. */
export function OrderPanel({ id }: { id: string }) {
  const t = useTexts(orderTexts);
  const language = useLanguage();
  const query = useQuery(orderQuery(id));
  return (
    <Loaded query={query}>
      {(order) => (
        <div style={{ display: 'grid', gap: 16 }}>
          <div>
            <Group gap={10}>
              <Title order={2}>{order.number}</Title>
              <StatusBadge status={order.status} />
            </Group>
            <div>{order.client?.linked?.name ?? order.client?.asSent?.name}</div>
            <div className="muted">{t.subtitle(order.source ?? '', formatTime(order.placedAt, language))}</div>
            <MoneyText money={order.total} size={20} />
          </div>
          <OrderChecks order={order} />
          <OrderLines order={order} brief />
        </div>
      )}
    </Loaded>
  );
}
