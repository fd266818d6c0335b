import { UnstyledButton } from '@mantine/core';
import { useTexts } from '../../i18n';
import { AmountInput } from '../AmountInput';
import type { DiscountKind } from './billing';
import { billingTexts } from './texts';

interface Props {
  label: string;
  labelled?: boolean;
  kind: DiscountKind;
  value: string;
  currency: string;
  onChange: (kind: DiscountKind, value: string) => void;
  error?: string;
}

/** A percentage or an amount, never both: the button at its end says which and changes it. */
export function DiscountInput({ label, labelled, kind, value, currency, onChange, error }: Props) {
  const t = useTexts(billingTexts);
  const toggle = (
    <UnstyledButton aria-label={`${label}: ${t.togglePercent}`} fz={12} className="muted" onClick={() => onChange(kind === 'percent' ? 'amount' : 'percent', value)}>
      {kind === 'percent' ? '%' : currency}
    </UnstyledButton>
  );
  return <AmountInput plain={kind === 'percent'} label={labelled ? label : undefined} aria-label={label} value={value} onChange={(next) => onChange(kind, next)} error={error} rightSection={toggle} rightSectionWidth={kind === 'percent' ? 24 : 38} />;
}
