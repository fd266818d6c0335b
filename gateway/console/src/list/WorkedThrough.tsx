import { Alert } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { useTexts } from '../i18n';
import { words } from '../i18n/words';
import { listTexts } from './texts';
import { summaryOf, trail } from './trail';

/** What was decided on the way through the list, said once after its last document. */
export function WorkedThrough() {
  const t = useTexts(listTexts);
  const w = useTexts(words);
  const location = useLocation();
  const [closed, setClosed] = useState(false);
  const ended = (location.state as { workedThrough?: boolean } | null)?.workedThrough;
  const found = trail();
  if (!ended || !found || closed) return null;
  const { outcomes, left } = summaryOf(found);
  const said = [...outcomes.map(([outcome, n]) => `${outcome}: ${n}`), ...(left > 0 ? [t.leftAlone(left)] : [])];
  return (
    <Alert mb={12} color="green" role="status" title={t.workedThrough(found.ids.length)} withCloseButton closeButtonLabel={w.close} onClose={() => setClosed(true)}>
      {said.join(' · ')}
    </Alert>
  );
}
