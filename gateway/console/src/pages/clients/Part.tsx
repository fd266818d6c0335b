import { Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** A titled group of fields; `field` is the path of the group in the request. */
export function Part({ title, field, children }: { title: string; field?: string; children: ReactNode }) {
  return (
    <section data-field={field} style={{ display: 'grid', gap: 10 }}>
      <Title order={3}>{title}</Title>
      {children}
    </section>
  );
}
