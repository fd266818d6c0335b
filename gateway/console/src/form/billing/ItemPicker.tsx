import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { body, orders, type OrderSchemas } from '../../api';
import { formatMoney } from '../../format/money';
import { useLanguage } from '../../i18n';

export type Item = OrderSchemas['ItemResponse'];

const PAGES_MAX = 10;
const SHOWN_MAX = 12;

/** The whole catalogue of active items: the service has no search of it, and it is short enough to be read once. */
function useCatalogue(enabled: boolean) {
  return useQuery({
    queryKey: ['item', 'list', 'picker'],
    queryFn: async () => {
      const items: Item[] = [];
      let cursor: string | undefined;
      for (let page = 0; page < PAGES_MAX; page++) {
        const answer = await body(orders.GET('/items', { params: { query: { status: ['ACTIVE'], limit: 100, cursor } } }));
        items.push(...(answer.items ?? []));
        cursor = answer.nextCursor;
        if (!cursor) break;
      }
      return items;
    },
    enabled,
    staleTime: 300_000,
  });
}

interface Props {
  label: string;
  value: string;
  onText: (text: string) => void;
  onItem: (item: Item) => void;
  error?: string;
  autoFocus?: boolean;
  /** Items with a price in it come first. */
  currency: string;
}

/** A description that is free, or comes with price, unit and VAT class from the catalogue. */
export function ItemPicker({ label, value, onText, onItem, error, autoFocus, currency }: Props) {
  const language = useLanguage();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const catalogue = useCatalogue(combobox.dropdownOpened);
  const words = value.trim().toLowerCase().split(/\s+/);
  const found = (catalogue.data ?? [])
    .filter((item) => words.every((word) => `${item.code} ${item.name}`.toLowerCase().includes(word)))
    .sort((a, b) => Number(b.price?.currency === currency) - Number(a.price?.currency === currency))
    .slice(0, SHOWN_MAX);
  return (
    <Combobox
      store={combobox}
      position="bottom-start"
      width={380}
      onOptionSubmit={(id) => {
        const item = found.find((candidate) => candidate.id === id);
        if (item) onItem(item);
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target>
        <TextInput
          aria-label={label}
          placeholder={label}
          autoFocus={autoFocus}
          autoComplete="off"
          maxLength={1000}
          value={value}
          error={error}
          onChange={(event) => {
            onText(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={found.length === 0}>
        <Combobox.Options mah={320} style={{ overflowY: 'auto' }}>
          {found.map((item) => (
            <Combobox.Option key={item.id} value={item.id!}>
              <div style={{ display: 'flex', justifyContent: 'space-between', gap: 8 }}>
                <span>{item.name}</span>
                <span className="number">{formatMoney(item.price, language)}</span>
              </div>
              <div className="mono muted" style={{ fontSize: 12 }}>
                {item.code}
              </div>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
