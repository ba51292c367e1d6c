-- Accounts, sessions, role assignments, and the chain of facts.

create table account (
  id uuid primary key,
  county_code text collate "C" not null,
  person_id uuid not null references person (id),
  login_name text not null,
  password_hash text,                                    -- PHC string; null until the invitation is taken up
  password_set_at timestamptz,
  earlier_password_hashes text[] not null default '{}',
  totp_secret bytea,
  totp_confirmed_at timestamptz,
  totp_last_step bigint,
  status text not null default 'invited' check (status in ('invited', 'active', 'suspended', 'ended')),
  demo_role text,                                        -- shown on the login page in demo mode only
  created_at timestamptz not null default now()
);
create unique index account_login_name on account (lower(login_name));
create index account_person on account (person_id);

create table role_assignment (
  id uuid primary key,
  county_code text collate "C" not null,
  account_id uuid not null references account (id),
  role text not null,
  area_codes text[] not null default '{}',
  organisation_id uuid references organisation (id),
  from_on date not null,
  to_on date,
  ended_at timestamptz,
  check (to_on is null or to_on >= from_on)
);
create index role_assignment_account on role_assignment (account_id) where ended_at is null;

create table invitation (
  code_hash bytea primary key,
  county_code text collate "C" not null,
  account_id uuid not null references account (id),
  expires_at timestamptz not null,
  used_at timestamptz,
  made_by uuid references account (id)
);

create table session (
  id uuid primary key,
  key_hash bytea not null unique,
  county_code text collate "C" not null,
  account_id uuid not null references account (id),
  kind text not null check (kind in ('desk', 'phone', 'own')),
  level text not null check (level in ('password', 'second_factor')),
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  idle_minutes integer not null,
  absolute_until timestamptz not null,
  device text not null,
  ip_prefix text not null,
  revoked_at timestamptz
);
create index session_account on session (account_id) where revoked_at is null;

create table login_failure (
  account_id uuid,
  login_name_hash bytea not null,
  ip_prefix text not null,
  at timestamptz not null
);
create index login_failure_recent on login_failure (login_name_hash, ip_prefix, at);

-- One row a thing that happened: audit trail, timeline and raw stuff of reports at once. Ids, codes and names of changed fields only.
create table fact (
  id uuid primary key,
  county_code text collate "C" not null,
  name text not null,
  about_id uuid not null,
  actor_account_id uuid,
  actor_role text,
  detail jsonb not null default '{}',
  at timestamptz not null
);
create index fact_about on fact (about_id, at);
create index fact_name on fact (county_code, name, at);

-- Facts that the chainer has not linked yet, in the order in which they were written.
create table fact_pending (place bigint generated always as identity primary key, fact_id uuid not null, county_code text collate "C" not null);
create function note_pending_facts() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into fact_pending (fact_id, county_code) select id, county_code from written;
  return null;
end $$;
create trigger fact_pending after insert on fact referencing new table as written for each statement execute function note_pending_facts();

-- The chain over committed facts, one a county; written by the chainer alone (7-trust §3).
create table fact_link (
  county_code text collate "C" not null,
  seq bigint not null,
  fact_id uuid not null unique references fact (id),
  hash bytea not null,
  linked_at timestamptz not null,
  primary key (county_code, seq)
);
create table fact_checkpoint (
  county_code text collate "C" not null,
  from_seq bigint not null,
  to_seq bigint not null,
  root bytea not null,
  previous_root bytea,
  signature bytea not null,
  at timestamptz not null,
  primary key (county_code, to_seq)
);

-- A command that was answered: the same key gets the same answer for 30 days, because phones resend.
create table answered_command (
  account_id uuid not null,
  key text not null check (length(key) between 8 and 255),
  county_code text collate "C" not null,
  path text not null,
  input_hash bytea not null,
  status integer not null,
  answer jsonb,
  at timestamptz not null,
  primary key (account_id, key)
);
create index answered_command_age on answered_command (at);

create table setting (
  id uuid primary key,
  county_code text collate "C" not null,
  name text not null,
  value jsonb not null,
  from_at timestamptz not null,
  set_by uuid references account (id)
);
create index setting_current on setting (county_code, name, from_at desc);
