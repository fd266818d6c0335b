import { Button, Group, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { body, orders } from '../../api';
import { useCommand } from '../../api/useCommand';
import { Loaded } from '../../document/Loaded';
import { MoneyText } from '../../document/Money';
import { Facts } from '../../document/parts';
import { SidePanel } from '../../document/SidePanel';
import { StatusBadge } from '../../document/StatusBadge';
import { ProblemNotice } from '../../form/ProblemNotice';
import { unitText } from '../../format/units';
import { useLanguage, useTexts } from '../../i18n';
import { ListPage } from '../../list/ListPage';
import type { ListDefinition } from '../../list/types';
import { useKeys } from '../../shell/keys';
import { useMay } from '../../shell/me';
import { type Item, ItemForm } from './ItemForm';
import { ItemImport } from './ItemImport';
import { itemTexts } from './texts';

/** The catalogue: a row opens its item beside the list. */
export function ItemsPage() {
  const t = useTexts(itemTexts);
  const language = useLanguage();
  const mayChange = useMay('sales-admin');
  const [importing, setImporting] = useState(false);
  const [params, setParams] = useSearchParams();
  const opened = params.get('open') ?? undefined;
  const open = (id: string | undefined) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (id) after.set('open', id);
        else after.delete('open');
        return after;
      },
      { replace: true },
    );
  useKeys({ n: () => open('new') }, mayChange);

  const definition = useMemo<ListDefinition<Item>>(
    () => ({
      name: 'items',
      resource: 'item',
      title: t.title,
      read: (query) => body(orders.GET('/items', { params: { query: query as never } })),
      id: (row) => row.id!,
      panel: (row, close) => <ItemPanel id={row.id!} onClose={close} />,
      rowKeys: mayChange ? { e: (row) => open(row.id) } : undefined,
      chips: ['ACTIVE', 'INACTIVE'].map((value) => ({ value, label: t.chips[value]! })),
      columns: [
        { id: 'code', header: t.code, width: 170, cell: (row) => <span className="mono">{row.code}</span> },
        { id: 'name', header: t.name, cell: (row) => row.name },
        { id: 'kind', header: t.kind, cell: (row) => t.kinds[row.kind ?? ''] },
        { id: 'unit', header: t.unit, cell: (row) => unitText(row.unitCode, language) },
        { id: 'vat', header: t.vatClass, cell: (row) => t.vatClasses[row.vatClass ?? ''] },
        { id: 'price', header: t.price, align: 'right', cell: (row) => <MoneyText money={row.price} /> },
        { id: 'active', header: t.active, cell: (row) => <StatusBadge status={row.active ? 'ACTIVE' : 'INACTIVE'} /> },
      ],
      actions: mayChange && (
        <>
          <Button variant="default" onClick={() => setImporting(true)}>{t.importFile}</Button>
          <Button onClick={() => open('new')}>
            {t.newItem} <kbd style={{ marginLeft: 8, color: 'inherit' }}>n</kbd>
          </Button>
        </>
      ),
    }),
    // Opening an item changes only the address
    [t, language, mayChange],
  );
  return (
    <>
      <ListPage definition={definition} />
      <SidePanel opened={opened !== undefined} onClose={() => open(undefined)} title={opened === 'new' ? t.newItem : t.editItem} size={520}>
        {opened === 'new' ? <ItemForm onSaved={() => open(undefined)} onCancel={() => open(undefined)} /> : opened && <ItemPanel id={opened} editing={mayChange} onClose={() => open(undefined)} />}
      </SidePanel>
      <SidePanel opened={importing} onClose={() => setImporting(false)} title={t.importFile} size={720}>
        {importing && <ItemImport onClose={() => setImporting(false)} />}
      </SidePanel>
    </>
  );
}

/** An item to look at, or to correct. */
function ItemPanel({ id, editing: initially = false, onClose }: { id: string; editing?: boolean; onClose: () => void }) {
  const t = useTexts(itemTexts);
  const language = useLanguage();
  const mayChange = useMay('sales-admin');
  const [editing, setEditing] = useState(initially);
  const query = useQuery({ queryKey: ['item', 'one', id], queryFn: () => body(orders.GET('/items/{id}', { params: { path: { id } } })) });
  const activity = useCommand<boolean, Item>({
    run: (active, key) => {
      const params = { path: { id }, header: { 'Idempotency-Key': key } };
      return body(active ? orders.POST('/items/{id}/activate', { params }) : orders.POST('/items/{id}/deactivate', { params }));
    },
    touches: ['item'],
  });
  return (
    <Loaded query={query}>
      {(item) =>
        editing ? (
          <ItemForm key={item.id} item={item} onSaved={() => (initially ? onClose() : setEditing(false))} onCancel={() => (initially ? onClose() : setEditing(false))} />
        ) : (
          <div style={{ display: 'grid', gap: 16 }}>
            <div>
              <Group gap={10}>
                <Title order={2}>{item.name}</Title>
                <StatusBadge status={item.active ? 'ACTIVE' : 'INACTIVE'} />
              </Group>
              <span className="mono muted">{item.code}</span>
            </div>
            <MoneyText money={item.price} size={24} />
            <Facts
              facts={[
                [t.description, item.description],
                [t.kind, t.kinds[item.kind ?? '']],
                [t.unit, `${unitText(item.unitCode, language)} (${item.unitCode})`],
                [t.vatClass, t.vatClasses[item.vatClass ?? '']],
              ]}
            />
            <ProblemNotice error={activity.error} />
            {mayChange && (
              <Group gap={8}>
                <Button onClick={() => setEditing(true)}>{t.editItem}</Button>
                <Button variant="default" loading={activity.pending} onClick={() => activity.send(!item.active)}>{item.active ? t.deactivate : t.activate}</Button>
              </Group>
            )}
          </div>
        )
      }
    </Loaded>
  );
}
