import { useNavigate } from 'react-router';
import { leaveTrail, neighbour, noteOutcome, trail } from '../list/trail';

/**
 * After a decision on a document, the next of the list that it was opened from; after the last, back to the list, which says
 * what was decided on the way. A document that was opened from elsewhere stays.
 */
export function useGoOn(id: string, path: (id: string) => string): (outcome: string) => void {
  const navigate = useNavigate();
  return (outcome) => {
    if (!trail()?.ids.includes(id)) return;
    noteOutcome(id, outcome);
    const next = neighbour(id, 1);
    const found = trail()!;
    if (next) {
      leaveTrail({ ...found, current: next });
      void navigate(path(next));
    } else {
      void navigate(found.list, { state: { workedThrough: true } });
    }
  };
}
