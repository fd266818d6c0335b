import { Modal } from '@mantine/core';
import { useTexts } from '../i18n';
import { words } from '../i18n/words';
import { shellTexts } from './texts';

/** The keys that work everywhere. */
export function KeyList({ onClose }: { onClose: () => void }) {
  const t = useTexts(shellTexts);
  const w = useTexts(words);
  return (
    <Modal opened onClose={onClose} title={t.keys} closeButtonProps={{ 'aria-label': w.close }}>
      <dl className="facts">
        {Object.entries(t.keyList).map(([key, what]) => (
          <div key={key} style={{ display: 'contents' }}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
