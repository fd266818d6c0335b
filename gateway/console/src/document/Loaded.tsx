import { Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemNotice } from '../form/ProblemNotice';

/** What a query read, a quiet placeholder before, or why it could not be read. */
export function Loaded<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ProblemNotice error={query.error} />;
  return (
    <div aria-busy="true" style={{ display: 'grid', gap: 16 }}>
      <Skeleton height={28} width={320} />
      <Skeleton height={220} />
      <Skeleton height={120} />
    </div>
  );
}
