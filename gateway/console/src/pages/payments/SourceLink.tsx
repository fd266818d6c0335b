import { Anchor } from '@mantine/core';
import { Link } from 'react-router';

/** A receipt's page; the surplus of a credit note stands in the list of surpluses. */
export function SourceLink({ id, number }: { id: string | undefined; number: string | undefined }) {
  if (!id) return null;
  const receipt = number?.startsWith('PAY-') ?? false;
  return (
    <Anchor component={Link} className="mono" to={receipt ? `/sales/payments/${id}` : `/sales/payments/surpluses?open=${id}`}>
      {number}
    </Anchor>
  );
}
