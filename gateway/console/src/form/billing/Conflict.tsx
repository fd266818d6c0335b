import { Alert, Button, Group, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../i18n';
import { billingTexts } from './texts';

/** Fields that both read differently now. */
export function differing<F extends object>(mine: F, theirs: F): (keyof F & string)[] {
  return (Object.keys(mine) as (keyof F & string)[]).filter((key) => JSON.stringify(mine[key]) !== JSON.stringify(theirs[key]));
}

/** Takes theirs where nobody typed here since the common base, mine elsewhere, unless somebody chose otherwise. */
export function merge<F extends object>(base: F, mine: F, theirs: F, chosen: Partial<Record<keyof F, 'mine' | 'theirs'>>): F {
  const merged = { ...mine };
  for (const key of differing(mine, theirs)) {
    const untouched = JSON.stringify(base[key]) === JSON.stringify(mine[key]);
    if ((chosen[key] ?? (untouched ? 'theirs' : 'mine')) === 'theirs') merged[key] = theirs[key];
  }
  return merged;
}

function said(value: unknown): string {
  if (value === undefined || value === null || value === '') return '–';
  if (Array.isArray(value)) return value.map(said).join('\n');
  if (typeof value === 'object') return Object.values(value as object).filter((part) => part !== '' && part !== undefined && part !== null).map(said).join(' · ');
  return String(value);
}

interface Props<F> {
  /** What both began with. */
  base: F;
  mine: F;
  theirs: F;
  onResolve: (merged: F) => void;
}

/** A lost race, field by field: what they saved, what stands here, and which of both is kept. */
export function Conflict<F extends object>({ base, mine, theirs, onResolve }: Props<F>) {
  const t = useTexts(billingTexts);
  const [chosen, setChosen] = useState<Partial<Record<keyof F, 'mine' | 'theirs'>>>({});
  const keys = differing(mine, theirs);
  const merged = merge(base, mine, theirs, chosen);
  return (
    <Alert color="yellow" role="alert" title={t.conflict} mb={16}>
      {keys.length === 0 && t.same}
      {keys.length > 0 && (
        <table className="lines">
          <thead>
            <tr>
              <th scope="col">{t.field}</th>
              <th scope="col">{t.theirs}</th>
              <th scope="col">{t.mine}</th>
              <th scope="col" aria-label={t.resolve} />
            </tr>
          </thead>
          <tbody>
            {keys.map((key) => (
              <tr key={key}>
                <td>{t.fields[key] ?? key}</td>
                <td style={{ whiteSpace: 'pre-wrap' }}>{said(theirs[key])}</td>
                <td style={{ whiteSpace: 'pre-wrap' }}>{said(mine[key])}</td>
                <td>
                  <SegmentedControl
                    size="xs"
                    aria-label={t.fields[key] ?? key}
                    value={JSON.stringify(merged[key]) === JSON.stringify(theirs[key]) ? 'theirs' : 'mine'}
                    onChange={(value) => setChosen({ ...chosen, [key]: value as 'mine' | 'theirs' })}
                    data={[
                      { value: 'theirs', label: t.takeTheirs },
                      { value: 'mine', label: t.keepMine },
                    ]}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Group justify="flex-end" mt={12}>
        <Button onClick={() => onResolve(merged)}>{t.resolve}</Button>
      </Group>
    </Alert>
  );
}
