import { ActionIcon, Button, Checkbox, Drawer, Group, Menu, Select, Skeleton, Text, Title } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { ProblemNotice } from '../form/ProblemNotice';
import { formatNumber } from '../format/money';
import { useLanguage, useTexts } from '../i18n';
import { words } from '../i18n/words';
import { useKeys } from '../shell/keys';
import { usePageTitle } from '../shell/pageTitle';
import { Chips } from './Chips';
import { FilterBar } from './FilterBar';
import { NamedFilters } from './NamedFilters';
import { leaveTrail, returnsTo } from './trail';
import { listTexts } from './texts';
import type { BulkAction, ListDefinition, ListQuery } from './types';
import { useBulk } from './useBulk';
import { useListState } from './useListState';
import { useWorkThrough } from './useWorkThrough';
import { WorkedThrough } from './WorkedThrough';

const PAGE_ROWS = 50;
const BULK_MAX = 200;

/** The one list of the console: chips, filters, table, bulk bar and export, with the keys that people learn once. */
export function ListPage<T>({ definition }: { definition: ListDefinition<T> }) {
  const { name, resource, read, id, chips = [], filters = [], fixed, bulk = [] } = definition;
  const t = useTexts(listTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const navigate = useNavigate();
  const location = useLocation();
  usePageTitle(definition.title);

  const sort = definition.sorts;
  const state = useListState([...filters.map((filter) => filter.name), ...(sort ? [sort.parameter] : [])]);
  const here = location.pathname + location.search;

  const query = useMemo<ListQuery>(
    () => ({ ...fixed, ...state.filters, ...(state.status.length > 0 ? { status: state.status } : {}), limit: PAGE_ROWS }),
    [fixed, state.filters, state.status],
  );
  const pages = useInfiniteQuery({
    queryKey: [resource, 'list', name, query],
    queryFn: ({ pageParam }) => read({ ...query, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: (before) => before,
  });
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.items ?? []) ?? [], [pages.data]);
  const counts = pages.data?.pages[0]?.counts;
  const total = state.status.length === 1 ? counts?.[state.status[0]!] : undefined;
  const workThrough = useWorkThrough(definition, query);

  const [chosen, setChosen] = useState<Set<string>>(new Set());
  const [current, setCurrent] = useState<string | undefined>(() => returnsTo(here));
  const [open, setOpen] = useState<string>();
  useEffect(() => {
    setChosen(new Set());
  }, [query]);
  const at = rows.findIndex((row) => id(row) === current);
  const currentRow = rows[at];
  const openRow = rows.find((row) => id(row) === open);

  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    if (current) body.current?.querySelector(`[data-id="${CSS.escape(current)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [current, rows.length === 0]);

  const more = useRef<HTMLDivElement>(null);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  useEffect(() => {
    if (!more.current || !hasNextPage) return;
    const observer = new IntersectionObserver((seen) => seen[0]?.isIntersecting && !isFetchingNextPage && void fetchNextPage(), { rootMargin: '600px' });
    observer.observe(more.current);
    return () => observer.disconnect();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);

  const go = useCallback(
    (row: T) => {
      if (!definition.href) return setOpen(id(row));
      leaveTrail({ list: here, ids: rows.map(id), current: id(row), total });
      void navigate(definition.href(row));
    },
    [definition, here, rows, id, navigate, total],
  );
  const toggle = (row: T) =>
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(id(row))) after.add(id(row));
      return after;
    });
  const step = (by: number) => {
    const next = rows[Math.min(Math.max(at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by, 0), rows.length - 1)];
    if (next) {
      setCurrent(id(next));
      if (open) setOpen(id(next));
    }
  };

  const [hidden, setHidden] = useLocalStorage<string[] | null>({ key: `columns-${name}`, defaultValue: null });
  const isHidden = (column: { id: string; extra?: boolean }) => (hidden ? hidden.includes(column.id) : Boolean(column.extra));
  const columns = definition.columns.filter((column) => !isHidden(column));
  const toggleColumn = (columnId: string) => {
    const all = definition.columns.filter(isHidden).map((column) => column.id);
    setHidden(all.includes(columnId) ? all.filter((other) => other !== columnId) : [...all, columnId]);
  };

  const bulkState = useBulk(resource, bulk, () => setChosen(new Set()));
  const chosenRows = rows.filter((row) => chosen.has(id(row)));
  const startBulk = (action: BulkAction<T>) => {
    const candidates = chosenRows.length > 0 ? chosenRows : currentRow ? [currentRow] : [];
    const able = candidates.filter(action.can).slice(0, BULK_MAX);
    if (able.length > 0) bulkState.start(action, able);
  };

  useKeys({
    j: () => step(1),
    k: () => step(-1),
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    x: () => currentRow && toggle(currentRow),
    Enter: () => currentRow && go(currentRow),
    o: () => currentRow && setOpen(open ? undefined : id(currentRow)),
    ...(definition.workThrough ? { w: workThrough.start } : {}),
    f: () => document.querySelector<HTMLInputElement>('.filterbar input')?.focus(),
    Escape: () => (open ? setOpen(undefined) : setChosen(new Set())),
    ...Object.fromEntries(bulk.filter((action) => action.key).map((action) => [action.key!, () => startBulk(action)])),
    ...Object.fromEntries(Object.entries(definition.rowKeys ?? {}).map(([key, act]) => [key, () => currentRow && act(currentRow)])),
  });

  const position =
    total !== undefined ? t.position(rows.length, formatNumber(total, language)) : hasNextPage ? t.loaded(rows.length) : t.loadedAll(rows.length);
  const sameChoices = rows.length > 0 && rows.every((row) => chosen.has(id(row)));

  return (
    <>
      <Group justify="space-between" mb={12} wrap="nowrap">
        <Title order={definition.part ? 2 : 1}>{definition.title}</Title>
        <Group gap={8}>
          <NamedFilters list={name} search={state.search} apply={state.apply} />
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="default">{t.columns}</Button>
            </Menu.Target>
            <Menu.Dropdown>
              {definition.columns.map((column) => (
                <Menu.Item key={column.id} closeMenuOnClick={false} onClick={() => toggleColumn(column.id)} role="menuitemcheckbox" aria-checked={!isHidden(column)}>
                  {isHidden(column) ? '　' : '✓ '} {column.header}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
          {definition.exportHref && (
            <Menu position="bottom-end">
              <Menu.Target>
                <Button variant="default">{t.exportAs}</Button>
              </Menu.Target>
              <Menu.Dropdown>
                {(['CSV', 'XLSX'] as const).map((format) => (
                  <Menu.Item key={format} component="a" href={definition.exportHref!(format, filterParameters(query))} download>
                    {format}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          )}
          {definition.workThrough && (
            <Button variant="default" loading={workThrough.starting} disabled={rows.length === 0} onClick={workThrough.start}>
              {t.workThrough} <kbd style={{ marginLeft: 8 }}>w</kbd>
            </Button>
          )}
          {definition.actions}
        </Group>
      </Group>
      <WorkedThrough />

      {chips.length > 0 && <Chips chips={chips} counts={counts} chosen={state.status} onChange={state.setStatus} label={w.status_} />}
      <Group mt={10} mb={12} gap={8} className="filterbar" justify="space-between" mih={36}>
        <FilterBar filters={filters} state={state} />
        <Group gap={8}>
          {sort && (
            <Select
              aria-label={t.sort}
              w={150}
              data={sort.options}
              value={state.filters[sort.parameter] ?? sort.options[0]!.value}
              allowDeselect={false}
              onChange={(value) => state.setFilter(sort.parameter, value === sort.options[0]!.value ? undefined : (value ?? undefined))}
            />
          )}
          <Text size="sm" className="muted number" aria-live="polite">
            {pages.data ? position : ''}
          </Text>
        </Group>
      </Group>

      <ProblemNotice error={pages.error} />
      <div className="surface">
        <table className="list">
          <thead>
            <tr>
              {bulk.length > 0 && (
                <th style={{ width: 36 }}>
                  <Checkbox size="xs" aria-label={t.chooseAll} checked={sameChoices} indeterminate={chosen.size > 0 && !sameChoices} onChange={() => setChosen(sameChoices ? new Set() : new Set(rows.map(id)))} />
                </th>
              )}
              {columns.map((column) => (
                <th key={column.id} scope="col" data-align={column.align} data-grow={grows(column)} style={{ width: column.width }}>
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {!pages.data && !pages.error && <SkeletonRows columns={columns.length + (bulk.length > 0 ? 1 : 0)} />}
            {rows.map((row) => (
              <tr
                key={id(row)}
                data-id={id(row)}
                data-current={id(row) === current || undefined}
                data-chosen={chosen.has(id(row)) || undefined}
                onClick={() => setCurrent(id(row))}
                onDoubleClick={() => go(row)}
              >
                {bulk.length > 0 && (
                  <td>
                    <Checkbox size="xs" aria-label={t.choose(id(row))} checked={chosen.has(id(row))} onChange={() => toggle(row)} />
                  </td>
                )}
                {columns.map((column, index) => (
                  <td key={column.id} data-align={column.align} data-grow={grows(column)}>
                    {index === 0 && definition.href ? (
                      <a
                        className="quiet"
                        href={definition.href(row)}
                        onClick={(event) => {
                          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                          event.preventDefault();
                          go(row);
                        }}
                      >
                        {column.cell(row)}
                      </a>
                    ) : (
                      column.cell(row)
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {pages.data && rows.length === 0 && (
          <Text p={32} ta="center" className="muted" component="div">
            {definition.empty ?? (state.search ? t.nothingFits : w.nothing)}
          </Text>
        )}
        <div ref={more} style={{ height: 1 }} />
      </div>
      {hasNextPage && (
        <Button mt={12} variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t.loadMore}
        </Button>
      )}

      {chosenRows.length > 0 && (
        <div className="bulkbar" role="toolbar" aria-label={t.chosen(chosenRows.length)}>
          <Text size="sm" fw={600}>
            {t.chosen(chosenRows.length)}
          </Text>
          {bulk.map((action) => {
            const able = chosenRows.filter(action.can).length;
            return (
              <Button key={action.id} color={action.color} disabled={able === 0} loading={bulkState.pending} onClick={() => startBulk(action)}>
                {action.label}
                {t.of(able, chosenRows.length)} {action.key && <kbd style={{ marginLeft: 8, color: 'inherit' }}>{action.key}</kbd>}
              </Button>
            );
          })}
          <ActionIcon variant="subtle" color="gray" aria-label={w.cancel} onClick={() => setChosen(new Set())}>
            ✕
          </ActionIcon>
        </div>
      )}
      {bulkState.dialogs}

      <Drawer opened={openRow !== undefined && definition.panel !== undefined} onClose={() => setOpen(undefined)} withOverlay={false} lockScroll={false} trapFocus={false} closeButtonProps={{ 'aria-label': w.close }}>
        {openRow && definition.panel?.(openRow, () => setOpen(undefined))}
      </Drawer>
    </>
  );
}

const grows = ({ id, grow }: { id: string; grow?: boolean }) => (grow ?? (id === 'client' || id === 'name')) || undefined;

/** The filters of a list as its export takes them. */
function filterParameters({ limit: _limit, cursor: _cursor, ...filters }: ListQuery): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) parameters.append(name, String(one));
  }
  return parameters;
}

function SkeletonRows({ columns }: { columns: number }) {
  return Array.from({ length: 12 }, (_, row) => (
    <tr key={row} aria-hidden>
      {Array.from({ length: columns }, (__, cell) => (
        <td key={cell}>
          <Skeleton height={10} width={`${45 + ((row * 7 + cell * 13) % 40)}%`} />
        </td>
      ))}
    </tr>
  ));
}
