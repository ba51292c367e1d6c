-- Settings with a date from which they hold and a way back; accounts by the sheet; what somebody leaves behind goes to a named other.

alter table setting
  add column set_at timestamptz not null default now(),  -- when it was decided; from_at may lie ahead
  add column taken_back_at timestamptz,                  -- a version that was not yet in force and never will be
  add column taken_back_by uuid references account (id),
  add column reverts_id uuid references setting (id);    -- brings back the value of that version
update setting set set_at = from_at;

alter table role_assignment
  add column end_reason text check (end_reason in ('post_changed', 'left_unit', 'retired', 'term_over', 'long_leave', 'by_mistake', 'other')),
  add column ended_by uuid references account (id);
create index role_assignment_running_out on role_assignment (to_on) where ended_at is null and to_on is not null;

-- An account that ended with its last role comes back with the next one; one that was ended by hand does not.
alter table account add column ended_with_role boolean not null default false;

-- A role that the system administrator asks for; the security administrator gives it or refuses.
create table role_request (
  id uuid primary key,
  county_code text collate "C" not null,
  area_code text collate "C" not null,                   -- of the person, as everything about an account
  account_id uuid not null references account (id),
  role text not null,
  area_codes text[] not null default '{}',
  organisation_id uuid references organisation (id),
  from_on date not null,
  to_on date,
  status text not null default 'waiting' check (status in ('waiting', 'given', 'refused')),
  asked_by uuid references account (id),
  asked_at timestamptz not null,
  decided_by uuid references account (id),
  decided_at timestamptz,
  refusal_reason text,
  check (to_on is null or to_on >= from_on)
);
create index role_request_waiting on role_request (area_code, asked_at, id) where status = 'waiting';
create index role_request_account on role_request (account_id);

create table account_sheet (
  id uuid primary key,
  county_code text collate "C" not null,
  file_name text not null,
  status text not null default 'preview' check (status in ('preview', 'confirmed', 'dropped')),
  by_account_id uuid references account (id),
  created_at timestamptz not null,
  confirmed_at timestamptz
);
create index account_sheet_newest on account_sheet (by_account_id, created_at desc);
create table account_sheet_row (
  id uuid primary key,
  county_code text collate "C" not null,
  sheet_id uuid not null references account_sheet (id),
  row_number integer not null,
  outcome text not null check (outcome in ('new', 'known', 'error')),
  problems jsonb not null default '[]',
  content bytea not null,                                -- the row as read, sealed
  account_id uuid references account (id)
);
create index account_sheet_row_sheet on account_sheet_row (sheet_id, row_number);

-- 工作交接: one assignment that ends, who takes what of it, and what nobody took.
create table succession (
  id uuid primary key,
  county_code text collate "C" not null,
  area_code text collate "C" not null,                   -- the smallest area that holds all the assignment reached
  assignment_id uuid not null references role_assignment (id),
  person_id uuid not null references person (id),
  role text not null,
  last_on date,                                          -- the last day in force; null: at once
  reason text check (reason in ('post_changed', 'left_unit', 'retired', 'term_over', 'long_leave', 'by_mistake', 'other')),
  witness_id uuid references person (id),                -- 监交人
  status text not null default 'planned' check (status in ('planned', 'done', 'withdrawn')),
  choices jsonb not null default '[]',                   -- who was chosen for which kind or item, until it is done
  made_by uuid references account (id),                  -- null: the platform, when a term simply ran out
  made_at timestamptz not null,
  done_at timestamptz
);
create unique index succession_of on succession (assignment_id) where status <> 'withdrawn';
create index succession_newest on succession (area_code, made_at desc, id desc);

create table succession_item (
  id uuid primary key,
  county_code text collate "C" not null,
  area_code text collate "C" not null,
  succession_id uuid not null references succession (id),
  kind text not null check (kind in ('need', 'order', 'handover', 'project', 'grid_secretary', 'grid_social_worker', 'grid_team_leader', 'team_leader', 'team_mentor', 'plan_line', 'series')),
  target text not null,                                  -- the id of what is handed over; of a grid its code
  label text not null,                                   -- number, title or place; never a person
  holder_id uuid references person (id),                 -- who answers for it since then
  status text not null check (status in ('taken', 'nobody')),  -- nobody: the holder only minds it until somebody is named
  taken_at timestamptz,
  unique (succession_id, kind, target)
);
create index succession_item_nobody on succession_item (area_code, id) where status = 'nobody';

create index need_responsible on need (responsible_id) where responsible_id is not null;
create index service_project_social_worker on service_project (social_worker_id) where social_worker_id is not null;
create index handover_person on handover (to_person_id) where to_person_id is not null;
create index team_leader on team (leader_id) where leader_id is not null;
create index team_mentor on team (mentor_id) where mentor_id is not null;

do $$
declare t text;
begin
  foreach t in array array['role_request', 'account_sheet', 'account_sheet_row', 'succession', 'succession_item'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy county on %I using (county_code = working_county())', t);
  end loop;
end $$;
