import { Drawer, type DrawerProps } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { useTexts } from '../i18n';
import { words } from '../i18n/words';
import { useKeys } from '../shell/keys';

/**
 * A panel for quick work over a list or a document: it has the keyboard alone while it is open, and Escape closes it
 * without also leaving the page below.
 */
export function SidePanel({ opened, onClose, children, ...rest }: DrawerProps) {
  const w = useTexts(words);
  useKeys({}, opened, true);
  useWindowEvent(
    'keydown',
    (event) => {
      if (!opened || event.key !== 'Escape' || event.isComposing) return;
      // An open list of choices closes first; Mantine marks the field that has one.
      if ((event.target as HTMLElement).getAttribute('data-mantine-stop-propagation') === 'true') return;
      event.stopPropagation();
      event.preventDefault();
      onClose();
    },
    { capture: true },
  );
  return (
    <Drawer opened={opened} onClose={onClose} closeOnEscape={false} closeButtonProps={{ 'aria-label': w.close }} overlayProps={{ backgroundOpacity: 0.2 }} {...rest}>
      {children}
    </Drawer>
  );
}
