import { NumberInput, Text } from '@mantine/core';
import { useState } from 'react';
import { body, payments, type PaymentSchemas } from '../../../api';
import { useCommand } from '../../../api/useCommand';
import { WorkPanel } from '../../../document/WorkPanel';
import { fieldError } from '../../../form/ProblemNotice';
import { useTexts } from '../../../i18n';
import { bankTexts } from './texts';
import { LINE_TOUCHES } from './useBank';

const AUTOMATIC_MIN = 90;

/** Accepts, from a score on, all that is proposed, with a result for each line. */
export function AcceptAllPanel({ acceptable, statementId, onClose }: { acceptable: number; statementId?: string; onClose: () => void }) {
  const t = useTexts(bankTexts);
  const [scoreMin, setScoreMin] = useState(AUTOMATIC_MIN);
  const command = useCommand<number, PaymentSchemas['AcceptAllResponse']>({
    run: (score, key) => body(payments.POST('/bank-lines/accept-all', { params: { header: { 'Idempotency-Key': key } }, body: { scoreMin: score, statementId } })),
    touches: LINE_TOUCHES,
  });
  const rows = command.output?.rows ?? [];
  const refused = rows.filter(({ result }) => result === 'REFUSED');
  return (
    <WorkPanel onClose={onClose} title={t.acceptAllTitle} about={t.acceptAllAbout(acceptable)} label={t.acceptAll} disabled={acceptable === 0} pending={command.pending} error={command.error} known={['scoreMin']} onSubmit={() => command.send(scoreMin)}>
      <NumberInput label={t.scoreMin} description={t.scoreHelp} data-autofocus min={AUTOMATIC_MIN} max={100} w={160} value={scoreMin} error={fieldError(command.error, 'scoreMin')} onChange={(value) => setScoreMin(Number(value))} />
      {command.output && (
        <div role="status">
          <Text fw={600}>{t.acceptedRows(rows.length - refused.length)}{t.refusedRows(refused.length)}{t.leftRows(command.output.left ?? 0)}</Text>
          <ul style={{ margin: '6px 0 0', paddingLeft: 18 }}>
            {refused.map((row) => (
              <li key={row.lineId}>{row.detail ?? row.code}</li>
            ))}
          </ul>
        </div>
      )}
    </WorkPanel>
  );
}
