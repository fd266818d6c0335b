import { Anchor, Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { Section } from '../../document/parts';
import { fieldError, ProblemNotice } from '../../form/ProblemNotice';
import { formatTime } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { useMay } from '../../shell/me';
import { type Check, type Order, useOrderCommand } from './commands';
import { findingText, fixPath } from './findings';
import { orderTexts } from './texts';

const SIGNS = { PASSED: '✓', SIGNED_OFF: '✓', WARNING: '!', FAILED: '✕' };
const COLOURS = {
  PASSED: 'light-dark(var(--mantine-color-green-8), var(--mantine-color-green-5))',
  SIGNED_OFF: 'light-dark(var(--mantine-color-green-8), var(--mantine-color-green-5))',
  WARNING: 'light-dark(var(--mantine-color-yellow-9), var(--mantine-color-yellow-5))',
  FAILED: 'light-dark(var(--mantine-color-red-8), var(--mantine-color-red-5))',
};
const WORST = { FAILED: 0, WARNING: 1, SIGNED_OFF: 2, PASSED: 3 };

/** The seven checks, what each found and how it is put right or taken upon oneself. */
export function OrderChecks({ order }: { order: Order }) {
  const t = useTexts(orderTexts);
  const checks = [...(order.checks ?? [])].sort((a, b) => WORST[a.outcome!] - WORST[b.outcome!]);
  if (checks.length === 0) return null;
  return (
    <Section title={t.checks}>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 8 }}>
        {checks.map((check) => (
          <CheckRow key={check.code} order={order} check={check} />
        ))}
      </ul>
    </Section>
  );
}

function CheckRow({ order, check }: { order: Order; check: Check }) {
  const t = useTexts(orderTexts);
  const language = useLanguage();
  const maySign = useMay('sales-admin') && order.allowed?.includes('SIGN_OFF');
  const [signing, setSigning] = useState(false);
  const outcome = check.outcome!;
  return (
    <li style={{ display: 'flex', gap: 8, alignItems: 'baseline' }}>
      <span style={{ color: COLOURS[outcome], fontWeight: 700, width: 12 }} role="img" aria-label={t.outcomes[outcome]}>
        {SIGNS[outcome]}
      </span>
      <div style={{ flex: 1, minWidth: 0 }}>
        <Group justify="space-between" wrap="nowrap" gap={8}>
          <span className={outcome === 'PASSED' ? 'muted' : undefined} style={{ fontWeight: outcome === 'PASSED' ? 400 : 600 }}>
            {t.checkNames[check.code!]}
            {check.policy !== 'WARN' && outcome !== 'PASSED' && <span className="muted" style={{ fontWeight: 400 }}> · {t.policies[check.policy!]}</span>}
          </span>
          {outcome === 'WARNING' && maySign && !signing && (
            <Anchor component="button" size="sm" onClick={() => setSigning(true)}>
              {t.signOff}
            </Anchor>
          )}
        </Group>
        {(check.findings ?? []).map((finding, at) => {
          const fix = fixPath(finding.fixLink, order.id!);
          return (
            <div key={at}>
              {findingText(finding, order, t, language)}
              {fix && (
                <Anchor component={Link} to={fix} size="sm" ml={8}>
                  {t.look}
                </Anchor>
              )}
            </div>
          );
        })}
        {check.signOff && (
          <div className="muted" style={{ fontSize: 12 }}>
            {t.signedOff}: {check.signOff.note} · {check.signOff.by} · {formatTime(check.signOff.at, language)}
          </div>
        )}
        {signing && <SignOff order={order} check={check} onClose={() => setSigning(false)} />}
      </div>
    </li>
  );
}

function SignOff({ order, check, onClose }: { order: Order; check: Check; onClose: () => void }) {
  const t = useTexts(orderTexts);
  const w = useTexts(words);
  const [note, setNote] = useState('');
  const command = useOrderCommand(order.id!, onClose);
  return (
    <form
      style={{ display: 'grid', gap: 8, marginTop: 8 }}
      onSubmit={(event) => {
        event.preventDefault();
        if (note.trim()) command.send({ kind: 'signOff', code: check.code!, factsHash: check.factsHash!, note: note.trim() });
      }}
    >
      <Textarea autoFocus autosize minRows={2} maxLength={500} label={t.signOffNote} value={note} onChange={(event) => setNote(event.currentTarget.value)} error={fieldError(command.error, 'note')} />
      <ProblemNotice error={command.error} known={['note']} />
      <Group gap={8}>
        <Button type="submit" loading={command.pending} disabled={!note.trim()}>{t.signOff}</Button>
        <Button variant="default" onClick={onClose}>{w.cancel}</Button>
      </Group>
    </form>
  );
}
