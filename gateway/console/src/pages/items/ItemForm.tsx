import { Button, Group, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { body, orders, type OrderSchemas } from '../../api';
import { ProblemError } from '../../api/problem';
import { useCommand } from '../../api/useCommand';
import { AmountInput } from '../../form/AmountInput';
import { mergeChanges } from '../../form/merge';
import { fieldError, ProblemNotice } from '../../form/ProblemNotice';
import { RaceDiff } from '../../form/RaceDiff';
import { useFocusError } from '../../form/useFocusError';
import { unitText } from '../../format/units';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { itemTexts } from './texts';

export type Item = OrderSchemas['ItemResponse'];
type ItemRequest = OrderSchemas['ItemRequest'];

/** What stands in the form. */
interface Draft {
  code: string;
  name: string;
  description: string;
  unitCode: string;
  amount: string;
  currency: string;
  vatClass: string;
  kind: string;
}

const draftOf = (item: Item | undefined): Draft => ({
  code: item?.code ?? '', name: item?.name ?? '', description: item?.description ?? '', unitCode: item?.unitCode ?? 'H87', amount: item?.price?.amount ?? '', currency: item?.price?.currency ?? 'RON', vatClass: item?.vatClass ?? 'STANDARD', kind: item?.kind ?? 'GOODS',
});

const requestOf = (draft: Draft): ItemRequest => ({
  code: draft.code.trim(), name: draft.name.trim(), description: draft.description.trim() || undefined, unitCode: draft.unitCode.trim().toUpperCase(), price: { amount: draft.amount, currency: draft.currency },
  vatClass: draft.vatClass as ItemRequest['vatClass'], kind: draft.kind as ItemRequest['kind'],
});

const UNITS = ['H87', 'HUR', 'DAY', 'MON', 'ANN', 'KGM', 'MTR', 'MTK', 'LTR', 'SET', 'XBX', 'XPX'];
const CURRENCIES = ['RON', 'EUR', 'USD', 'GBP'];
const KNOWN = ['code', 'name', 'description', 'unitCode', 'price', 'price.amount', 'price.currency', 'vatClass', 'kind'];

/** An item of the catalogue, new or corrected; somebody else's change in the meantime is shown, not lost. */
export function ItemForm({ item, onSaved, onCancel }: { item?: Item; onSaved: () => void; onCancel: () => void }) {
  const t = useTexts(itemTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const [base, setBase] = useState(item);
  const [draft, setDraft] = useState(() => draftOf(item));
  const [race, setRace] = useState<{ theirs: Draft; conflicts: string[]; taken: string[] }>();
  const form = useRef<HTMLFormElement>(null);
  const set = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));

  const command = useCommand<ItemRequest, Item>({
    run: async (request, key) => {
      if (!base) return body(orders.POST('/items', { params: { header: { 'Idempotency-Key': key } }, body: request }));
      const path = { id: base.id! };
      try {
        return await body(orders.PUT('/items/{id}', { params: { path, header: { 'If-Match': `"${base.version}"` } }, body: request }));
      } catch (failure) {
        if (failure instanceof ProblemError && failure.lostRace) {
          const fresh = await body(orders.GET('/items/{id}', { params: { path } }));
          const { merged, conflicts, taken } = mergeChanges(draftOf(base), draftOf(fresh), draft);
          setBase(fresh);
          setDraft(merged);
          setRace({ theirs: draftOf(fresh), conflicts: conflicts.map(({ field }) => field), taken });
        }
        throw failure;
      }
    },
    touches: ['item'],
    onDone: onSaved,
  });
  useFocusError(form, command.error);
  const raced = command.error instanceof ProblemError && command.error.lostRace ? race : undefined;
  const labels: Record<string, string> = { code: t.code, name: t.name, description: t.description, unitCode: t.unit, amount: t.price, currency: w.currency, vatClass: t.vatClass, kind: t.kind };
  const row = (field: string, mine?: string) => ({ field, label: labels[field] ?? field, theirs: raced!.theirs[field as keyof Draft], mine: mine ?? '' });

  return (
    <form
      ref={form}
      noValidate
      style={{ display: 'grid', gap: 14 }}
      onSubmit={(event) => {
        event.preventDefault();
        command.send(requestOf(draft));
      }}
    >
      {raced ? (
        <RaceDiff
          rows={[
            ...raced.conflicts.map((field) => ({
              ...row(field, draft[field as keyof Draft]),
              take: () => {
                set({ [field]: raced.theirs[field as keyof Draft] });
                setRace({ ...raced, conflicts: raced.conflicts.filter((other) => other !== field), taken: [...raced.taken, field] });
              },
            })),
            ...raced.taken.map((field) => row(field)),
          ]}
        />
      ) : (
        <ProblemNotice error={command.error} known={KNOWN} />
      )}
      <TextInput data-autofocus={!item || undefined} required label={t.code} description={item ? t.codeFixed : undefined} readOnly={Boolean(item)} maxLength={40} classNames={{ input: 'mono' }} value={draft.code} error={fieldError(command.error, 'code')} onChange={(event) => set({ code: event.currentTarget.value })} />
      <TextInput data-autofocus={item ? true : undefined} required label={t.name} maxLength={200} value={draft.name} error={fieldError(command.error, 'name')} onChange={(event) => set({ name: event.currentTarget.value })} />
      <Textarea autosize minRows={2} maxLength={1000} label={t.description} value={draft.description} error={fieldError(command.error, 'description')} onChange={(event) => set({ description: event.currentTarget.value })} />
      <Group grow align="flex-start">
        <AmountInput required label={t.price} value={draft.amount} error={fieldError(command.error, 'price.amount') ?? fieldError(command.error, 'price')} onChange={(amount) => set({ amount })} />
        <Select allowDeselect={false} label={w.currency} data={CURRENCIES.includes(draft.currency) ? CURRENCIES : [...CURRENCIES, draft.currency]} value={draft.currency} error={fieldError(command.error, 'price.currency')} onChange={(currency) => set({ currency: currency ?? draft.currency })} />
      </Group>
      <Group grow align="flex-start">
        <Select searchable allowDeselect={false} label={t.unit} data={[...new Set([...UNITS, draft.unitCode])].map((value) => ({ value, label: unitText(value, language) === value ? value : `${unitText(value, language)} (${value})` }))} value={draft.unitCode} error={fieldError(command.error, 'unitCode')} onChange={(unitCode) => set({ unitCode: unitCode ?? draft.unitCode })} />
        <Select allowDeselect={false} label={t.vatClass} data={Object.entries(t.vatClasses).map(([value, label]) => ({ value, label }))} value={draft.vatClass} error={fieldError(command.error, 'vatClass')} onChange={(vatClass) => set({ vatClass: vatClass ?? draft.vatClass })} />
      </Group>
      <div>
        <SegmentedControl aria-label={t.kind} data={Object.entries(t.kinds).map(([value, label]) => ({ value, label }))} value={draft.kind} onChange={(kind) => set({ kind })} />
        <div className="muted" style={{ fontSize: 12, marginTop: 4 }}>{t.kindHelp}</div>
      </div>
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={onCancel}>{w.cancel}</Button>
        <Button type="submit" loading={command.pending}>{item ? w.save : t.create}</Button>
      </Group>
    </form>
  );
}
