-- The list of what credit notes have left their clients.
create index money_sources_surplus on money_sources (received_on desc, id desc) where kind = 'CREDIT_NOTE_SURPLUS';
