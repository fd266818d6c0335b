import type { ReactNode } from 'react';
import type { Page } from '../api';
import type { Problem } from '../api/problem';

export interface Column<T> {
  id: string;
  header: string;
  cell: (row: T) => ReactNode;
  align?: 'right';
  width?: number | string;
  /** Takes the room that is left and is cut short where there is none; the columns "client" and "name" do. */
  grow?: boolean;
  /** Shown only when the person asks for it. */
  extra?: boolean;
}

interface FilterBase {
  name: string;
  label: string;
  /** Shown when it is used or asked for. */
  extra?: boolean;
}

export type Filter = FilterBase &
  ({ kind: 'text' } | { kind: 'day' } | { kind: 'client' } | { kind: 'choice'; options: { value: string; label: string }[] } | { kind: 'flag' } | { kind: 'amount' });

export interface Chip {
  value: string;
  label: string;
}

/** What a bulk command did with one row. */
export interface RowResult {
  id: string;
  /** The row's own name for people: number, client. */
  name: string;
  done: boolean;
  /** What happened, or why it was refused. */
  text: string;
}

export interface BulkAction<T> {
  id: string;
  label: string;
  /** Key while rows are chosen (or for the current row). */
  key?: string;
  can: (row: T) => boolean;
  /** What cannot be undone is confirmed with this sentence first. */
  confirm?: (rows: T[]) => string;
  run: (rows: T[], idempotencyKey: string) => Promise<RowResult[]>;
  color?: string;
}

/** Sent to a list's read: chips, filters, sort and cursor as the API names them. */
export type ListQuery = { status?: string[]; cursor?: string; limit: number } & Record<string, string | string[] | number | undefined>;

export interface ListDefinition<T> {
  /** Names the list among stored columns and named filters. */
  name: string;
  /** Type of thing as hints name it; the list is read again after a hint of that type. */
  resource: string;
  title: string;
  /** The list is a part of a page that has a title of its own. */
  part?: boolean;
  read: (query: ListQuery) => Promise<Page<T>>;
  id: (row: T) => string;
  columns: Column<T>[];
  chips?: Chip[];
  filters?: Filter[];
  /** Always sent, never shown in the URL. */
  fixed?: Record<string, string>;
  href?: (row: T) => string;
  panel?: (row: T, close: () => void) => ReactNode;
  bulk?: BulkAction<T>[];
  /** Address of the download of exactly what is filtered. */
  exportHref?: (format: 'CSV' | 'XLSX', search: URLSearchParams) => string;
  actions?: ReactNode;
  /** Keys for the current row, besides the list's own. */
  rowKeys?: Record<string, (row: T) => void>;
  /** Choices of order: first is the default and not sent. */
  sorts?: { parameter: string; options: { value: string; label: string }[] };
  empty?: ReactNode;
  /** Offers to go through what is filtered one by one, on the pages of its documents. */
  workThrough?: boolean;
}

export function refusedRow(id: string, name: string, problem: Problem | undefined): RowResult {
  return { id, name, done: false, text: problem?.detail ?? problem?.title ?? '' };
}
