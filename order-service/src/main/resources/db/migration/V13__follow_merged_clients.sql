-- A second record of a client points to the one that stays; it never comes back.
alter table client_copies add column merged_into uuid;

-- What a person handed in instead of a rejected message, as it was accepted.
alter table intake_rejections add column corrected bytea;

create index intake_rejections_by_source on intake_rejections (source, id) where source is not null;
