-- How long money waits to be entered, by the day of its entry (S71).
create index money_sources_recorded on money_sources (recorded_at) where kind = 'RECEIPT';
