import { Combobox, Modal, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { body, clients, invoicing, orders, payments } from '../api';
import { useTexts } from '../i18n';
import { words } from '../i18n/words';
import { useMe } from './me';
import { MENU } from './menu';
import { shellTexts } from './texts';

interface Found {
  path: string;
  title: string;
  hint: string;
}

const EACH = 4;

/** Finds a document by its number, a client by name or VAT number, or a page; one field, arrows and Enter. */
export function Palette({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useTexts(shellTexts);
  const w = useTexts(words);
  const me = useMe();
  const navigate = useNavigate();
  const combobox = useCombobox();
  const [text, setText] = useState('');
  const [search] = useDebouncedValue(text.trim(), 150);
  useEffect(() => {
    if (opened) setText('');
  }, [opened]);

  const reads = me.roles.includes('sales-admin') || me.roles.includes('finance-manager');
  const found = useQuery({
    queryKey: ['palette', search],
    enabled: opened && search.length >= 2,
    placeholderData: (before) => before,
    queryFn: () => findDocuments(search, reads, w.documentType, { order: w.order, payment: t.payments, client: w.client }),
  });
  const pages: Found[] = MENU.flatMap((section) => section.entries)
    .filter((entry) => entry.roles.some((role) => me.roles.includes(role)) && t[entry.word].toLowerCase().includes(text.trim().toLowerCase()))
    .map((entry) => ({ path: entry.path, title: t[entry.word], hint: '' }));
  const documents = search.length >= 2 ? (found.data ?? []) : [];
  useEffect(() => {
    combobox.selectFirstOption();
  }, [documents.length, pages.length, combobox]);

  return (
    <Modal opened={opened} onClose={onClose} title={t.palette} yOffset="12vh" size={560} closeButtonProps={{ 'aria-label': w.close }}>
      <Combobox
        store={combobox}
        onOptionSubmit={(path) => {
          onClose();
          void navigate(path);
        }}
      >
        <Combobox.EventsTarget>
          <TextInput data-autofocus aria-label={t.palette} placeholder={t.paletteHint} size="md" value={text} onChange={(event) => setText(event.currentTarget.value)} />
        </Combobox.EventsTarget>
        <Combobox.Options mt={8} mah={380} style={{ overflowY: 'auto' }}>
          {documents.length > 0 && (
            <Combobox.Group label={t.documents}>
              {documents.map((entry) => (
                <Combobox.Option key={entry.path} value={entry.path}>
                  <span className="mono">{entry.title}</span> <span className="muted">{entry.hint}</span>
                </Combobox.Option>
              ))}
            </Combobox.Group>
          )}
          {pages.length > 0 && (
            <Combobox.Group label={t.pages}>
              {pages.map((entry) => (
                <Combobox.Option key={entry.path} value={entry.path}>
                  {entry.title}
                </Combobox.Option>
              ))}
            </Combobox.Group>
          )}
          {documents.length === 0 && pages.length === 0 && <Combobox.Empty>{found.isFetching ? w.loading : t.nothingFound}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox>
    </Modal>
  );
}

/** Every list that knows numbers is asked; one that this person may not read, or that is away, finds nothing. */
async function findDocuments(search: string, reads: boolean, types: Record<string, string>, kinds: { order: string; payment: string; client: string }): Promise<Found[]> {
  const number = { params: { query: { number: search, limit: EACH } } };
  const asked = [
    body(orders.GET('/orders', number)).then((page) => page.items?.map((row) => ({ path: `/sales/orders/${row.id}`, title: row.number ?? '', hint: `${kinds.order} · ${row.clientName ?? ''}` }))),
    body(clients.GET('/clients', { params: { query: { q: search, limit: EACH } } })).then((page) => page.items?.map((row) => ({ path: `/crm/clients/${row.id}`, title: row.name ?? '', hint: `${kinds.client} ${row.number ?? ''}` }))),
    ...(reads
      ? [
          body(invoicing.GET('/invoices', { params: { query: { number: search, limit: EACH, counts: false } } })).then((page) =>
            page.items?.map((row) => ({ path: `/sales/invoices/${row.id}`, title: row.number ?? '', hint: `${types[row.documentType ?? ''] ?? ''} · ${row.clientName ?? ''}` })),
          ),
          body(invoicing.GET('/proformas', number)).then((page) => page.items?.map((row) => ({ path: `/sales/proformas/${row.id}`, title: row.number ?? '', hint: `${types.PROFORMA} · ${row.clientName ?? ''}` }))),
          body(invoicing.GET('/credit-notes', number)).then((page) => page.items?.map((row) => ({ path: `/sales/credit-notes/${row.id}`, title: row.number ?? '', hint: `${types.CREDIT_NOTE} · ${row.clientName ?? ''}` }))),
          body(payments.GET('/payments', number)).then((page) => page.items?.map((row) => ({ path: `/sales/payments/${row.id}`, title: row.number ?? '', hint: `${kinds.payment} · ${row.clientName ?? ''}` }))),
        ]
      : []),
  ];
  const settled = await Promise.allSettled(asked);
  return settled.flatMap((result) => (result.status === 'fulfilled' ? (result.value ?? []) : []));
}
