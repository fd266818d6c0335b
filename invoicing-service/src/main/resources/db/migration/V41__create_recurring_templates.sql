-- Templates that make a document per period. Which day period k begins is computed from the schedule; next_index and next_on only say where the work
-- goes on and are derived from it.
create table recurring_templates (
    id             uuid primary key,
    version        bigint not null,
    revision       bigint not null check (revision >= 0),
    name           text not null check (length(name) between 1 and 200),
    client_id      uuid not null,
    status         text not null check (status in ('ACTIVE', 'PAUSED', 'ENDED')),
    send_policy    text not null check (send_policy in ('DRAFT', 'ISSUE', 'ISSUE_AND_SEND')),
    content        text not null check (content is json object),
    net_amount     numeric(19, 2) not null,
    currency       char(3) not null,
    start_on       date not null,
    interval_count integer not null check (interval_count between 1 and 366),
    interval_unit  text not null check (interval_unit in ('DAYS', 'WEEKS', 'MONTHS', 'QUARTERS', 'YEARS')),
    anchor_day     integer check (anchor_day between 1 and 31),
    end_on         date,
    first_index    integer not null check (first_index >= 0),
    next_index     integer not null check (next_index >= first_index),
    next_on        date,
    created_at     timestamptz not null,
    created_by     text not null,
    constraint recurring_templates_end_after_start check (end_on is null or end_on >= start_on),
    constraint recurring_templates_anchor_in_months check (anchor_day is null or interval_unit not in ('DAYS', 'WEEKS')),
    constraint recurring_templates_active_has_next check (status <> 'ACTIVE' or next_on is not null)
);
create index recurring_templates_by_client on recurring_templates (client_id, id);
create index recurring_templates_by_status on recurring_templates (status, id);
create index recurring_templates_due on recurring_templates (next_on, id) where status = 'ACTIVE';

alter table invoices add constraint invoices_of_template foreign key (recurring_template_id) references recurring_templates;
create index invoices_by_template on invoices (recurring_template_id, id);

-- What became of a period; one row per template and period, for ever (I7).
create table recurring_periods (
    template_id   uuid not null references recurring_templates,
    period_index  integer not null check (period_index >= 0),
    starts_on     date not null,
    ends_on       date not null,
    outcome       text not null check (outcome in ('GENERATED', 'FAILED', 'SKIPPED')),
    late          boolean not null default false,
    invoice_id    uuid references invoices,
    reason        text check (length(reason) between 1 and 500),
    decided_at    timestamptz not null,
    decided_by    text not null,
    attempts      integer not null default 0 check (attempts >= 0),
    next_try_at   timestamptz,
    policy_step   text not null default 'NONE' check (policy_step in ('NONE', 'TO_ISSUE', 'TO_SEND', 'DONE', 'REFUSED')),
    policy_reason text check (length(policy_reason) between 1 and 500),
    primary key (template_id, period_index),
    constraint recurring_periods_one_per_invoice unique (invoice_id),
    constraint recurring_periods_order check (starts_on <= ends_on),
    constraint recurring_periods_document check ((outcome = 'GENERATED') = (invoice_id is not null)),
    constraint recurring_periods_reason check (outcome = 'GENERATED' or reason is not null),
    constraint recurring_periods_tried_again check (outcome <> 'FAILED' or next_try_at is not null),
    constraint recurring_periods_policy check (outcome = 'GENERATED' or policy_step = 'NONE'),
    constraint recurring_periods_policy_reason check (policy_step <> 'REFUSED' or policy_reason is not null)
);
create index recurring_periods_by_day on recurring_periods (starts_on, template_id);
create index recurring_periods_failed on recurring_periods (next_try_at) where outcome = 'FAILED';
create index recurring_periods_failed_of on recurring_periods (template_id) where outcome = 'FAILED';
create index recurring_periods_to_do on recurring_periods (next_try_at) where policy_step in ('TO_ISSUE', 'TO_SEND');

-- Who did what to a template; append-only. Written with the event, which comes before the row of a new template.
create table recurring_history (
    id          bigint generated always as identity primary key,
    template_id uuid not null references recurring_templates deferrable initially deferred,
    what        text not null check (length(what) between 1 and 40),
    note        text check (length(note) <= 500),
    done_by     text not null,
    done_at     timestamptz not null
);
create index recurring_history_by_template on recurring_history (template_id, id);
create trigger recurring_history_append_only before update or delete on recurring_history
    for each row execute function refuse_change();

-- Somebody compared what was expected with what was generated in a month; the latest counts.
create table recurring_checks (
    id         bigint generated always as identity primary key,
    month      date not null check (month = date_trunc('month', month)),
    checked_by text not null,
    checked_at timestamptz not null
);
create index recurring_checks_by_month on recurring_checks (month, id);
