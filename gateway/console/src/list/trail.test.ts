import { beforeEach, describe, expect, it } from 'vitest';
import { leaveTrail, noteOutcome, placeInTrail, summaryOf, trail } from './trail';

beforeEach(() => sessionStorage.clear());

describe('the way through a list', () => {
  it('says where a document stands, of all that the list has', () => {
    leaveTrail({ list: '/sales/orders?status=NEW', ids: ['a', 'b', 'c'], total: 31 });
    expect(placeInTrail('b')).toEqual({ at: 2, of: 31 });
    expect(placeInTrail('z')).toBeUndefined();
  });
  it('sums what was decided and what was left', () => {
    leaveTrail({ list: '/sales/orders', ids: ['a', 'b', 'c', 'd'] });
    noteOutcome('a', 'Confirmed');
    noteOutcome('b', 'Returned to AE');
    noteOutcome('c', 'Confirmed');
    noteOutcome('elsewhere', 'Confirmed');
    expect(summaryOf(trail()!)).toEqual({ outcomes: [['Confirmed', 2], ['Returned to AE', 1]], left: 1 });
  });
});
