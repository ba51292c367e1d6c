-- Project design with its seats and signature, the annual service plan, and activities that recur.

-- 2-domain (c)10. What ran before still runs, without a design; an idea that rests on needs has linked them.
alter table service_project drop constraint service_project_status_check;
alter table service_project
  add constraint service_project_status_check check (status in ('idea', 'needs_linked', 'designed', 'approved', 'funded', 'running', 'midterm', 'final_eval', 'closed', 'renewed', 'turned_permanent', 'stopped')),
  alter column status set default 'idea',
  add column undertaken_by text not null default 'undetermined' check (undertaken_by in ('team', 'agency', 'undetermined')),  -- whose project it is: both rates of the fusion are counted by this
  add column party_org_id uuid references organisation (id),  -- leading party organisation
  add column party_org_name text,
  add column approved_by uuid references account (id),
  add column approved_by_name text,
  add column approved_at timestamptz,
  add column sent_back_words text,                       -- why the design has to be gone over again
  add column ended_on date,
  add column ended_words text,
  add column successor_id uuid references service_project (id);
update service_project set undertaken_by = case when agency_id is not null or agency_name is not null then 'agency' else 'team' end where agency_id is not null or agency_name is not null or team_id is not null or team_name is not null;
update service_project set status = 'needs_linked' where status = 'idea' and exists (select from project_link where project_id = service_project.id and need_id is not null);
create index service_project_status on service_project (status, undertaken_by, area_code);
create index service_project_successor on service_project (successor_id) where successor_id is not null;

-- How each need that a project rests on came out, answered before the project ends (R48).
alter table project_link
  add column outcome text check (outcome in ('met', 'partly', 'not_met', 'continues')),
  add column outcome_words text;

-- The seats that several units share: further executing teams, supporting units.
create table project_unit (
  id uuid primary key,
  county_code text collate "C" not null,
  project_id uuid not null references service_project (id),
  seat text not null check (seat in ('team', 'support')),
  organisation_id uuid references organisation (id),
  name text not null check (length(name) between 1 and 80),
  unique (project_id, seat, name)
);

create table project_design (
  project_id uuid primary key references service_project (id),
  county_code text collate "C" not null,
  goal text,                                             -- what
  for_whom text,
  quota integer check (quota > 0),                       -- how many
  goal_by date,                                          -- by when
  indicators jsonb not null default '[]',                -- [{name, unit, baseline, target, actual}]
  method_words text,
  task_do text,
  task_dont text,
  task_call text,
  call_number text,                                      -- an office's number for volunteers, nobody's own
  risk text,
  risk_measures text,
  insurance text check (insurance in ('wanted', 'not_wanted')),
  evaluation_how text,
  evaluation_on date,
  sessions integer check (sessions > 0),
  budget_source text check (budget_source in ('fiscal', 'charity', 'self', 'none')),
  budget_amount numeric(12, 2) check (budget_amount >= 0),
  aim_team text,                                         -- 8-office §1: an agency's project grows a team
  aim_leaders integer check (aim_leaders > 0),
  aim_by date,
  version integer not null default 1,
  changed_by uuid references account (id),
  changed_at timestamptz not null
);

-- What was signed stands here word for word; a changed design takes the signature away, the row stays.
create table project_signature (
  id uuid primary key,
  county_code text collate "C" not null,
  project_id uuid not null references service_project (id),
  design_version integer not null,
  content jsonb not null,
  by_person_id uuid not null references person (id),
  by_account_id uuid not null references account (id),
  by_name text not null,
  at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_why text check (withdrawn_why in ('design_changed', 'worker_changed', 'sent_back'))
);
create unique index project_signature_standing on project_signature (project_id) where withdrawn_at is null;
create index project_signature_latest on project_signature (project_id, at desc);

create table project_review (
  id uuid primary key,
  county_code text collate "C" not null,
  project_id uuid not null references service_project (id),
  kind text not null check (kind in ('midterm', 'final')),
  words text not null,
  aim text check (aim in ('reached', 'partly', 'not_reached')),
  aim_words text,
  by_account_id uuid references account (id),
  by_name text not null,
  at timestamptz not null
);
create index project_review_project on project_review (project_id, at);

-- 年度服务计划: content × people × times × month × social worker × team.
create table service_plan (
  id uuid primary key,
  county_code text collate "C" not null,
  area_code text collate "C" not null references area (code),
  year integer not null check (year between 2000 and 2100),
  status text not null default 'draft' check (status in ('draft', 'confirmed', 'closed')),
  from_plan_id uuid references service_plan (id),
  confirmed_by_name text,
  confirmed_at timestamptz,
  closed_at timestamptz,
  created_by uuid references account (id),
  created_by_name text not null,
  created_at timestamptz not null,
  version integer not null default 1,
  unique (area_code, year)
);
create index service_plan_newest on service_plan (year desc, area_code, id);

create table plan_line (
  id uuid primary key,
  county_code text collate "C" not null,
  plan_id uuid not null references service_plan (id),
  ordinal integer not null,
  content text not null check (length(content) between 1 and 100),
  groups text[] not null default '{}',
  people integer check (people > 0),
  social_worker_id uuid references person (id),
  social_worker_name text,
  team_id uuid references organisation (id),
  team_name text,
  project_id uuid references service_project (id),
  from_line_id uuid references plan_line (id),
  version integer not null default 1
);
create index plan_line_plan on plan_line (plan_id, ordinal, id);
create unique index plan_line_project on plan_line (plan_id, project_id) where project_id is not null;
create index plan_line_of_project on plan_line (project_id) where project_id is not null;
create index plan_line_worker on plan_line (social_worker_id) where social_worker_id is not null;

-- Done is never written here: it is counted from activities that ended.
create table plan_month (
  line_id uuid not null references plan_line (id) on delete cascade,
  month integer not null check (month between 1 and 12),
  county_code text collate "C" not null,
  planned integer not null default 0 check (planned between 0 and 999),
  why text,
  why_by_name text,
  why_at timestamptz,
  primary key (line_id, month)
);

create table service_series (
  id uuid primary key,
  county_code text collate "C" not null,
  area_code text collate "C" not null references area (code),
  plan_line_id uuid references plan_line (id),
  project_id uuid references service_project (id),
  title text not null,
  task text not null,
  place text not null,
  rrule text not null,
  from_on date not null,
  until_on date,
  times integer check (times between 1 and 400),
  clock text not null check (clock ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  minutes integer not null check (minutes between 15 and 720),
  on_holiday text not null check (on_holiday in ('skip', 'earlier', 'later', 'as_usual')),
  places integer not null default 0 check (places between 0 and 1000),
  team_id uuid references organisation (id),
  team_places integer not null default 0 check (team_places between 0 and 1000),
  guide_id uuid not null references person (id),
  risk_level text not null check (risk_level in ('ordinary', 'attention')),
  risk_notice text not null,
  minimum_age integer not null default 18 check (minimum_age between 0 and 60),
  status text not null default 'active' check (status in ('active', 'ended')),
  ended_from date,
  created_by uuid references account (id),
  created_at timestamptz not null,
  version integer not null default 1,
  check (plan_line_id is not null or project_id is not null), check (until_on is null or until_on >= from_on), check (team_id is not null or team_places = 0), check (places + team_places > 0)
);
create index service_series_active on service_series (county_code, id) where status = 'active';
create index service_series_project on service_series (project_id) where project_id is not null;
create index service_series_line on service_series (plan_line_id) where plan_line_id is not null;

-- One date called off or moved; on_day is the day by the rule, before any holiday moved it.
create table series_exception (
  series_id uuid not null references service_series (id),
  on_day date not null,
  county_code text collate "C" not null,
  kind text not null check (kind in ('cancel', 'move')),
  to_day date,
  to_clock text,
  reason text not null,
  by_name text not null,
  at timestamptz not null,
  primary key (series_id, on_day),
  check ((kind = 'move') = (to_day is not null and to_clock is not null))
);

-- A service that recurs at a place has no need and no order: it has a series, which says what they would.
alter table service_order add column project_id uuid references service_project (id);
create index service_order_project on service_order (project_id) where project_id is not null;
alter table activity
  alter column order_id drop not null,
  alter column need_id drop not null,
  add column project_id uuid references service_project (id),
  add column plan_line_id uuid references plan_line (id),
  add column series_id uuid references service_series (id),
  add column occurrence_on date,                         -- which date of the series, by its rule
  add column task text,
  add column team_places integer not null default 0 check (team_places >= 0),
  add constraint activity_from_order_or_series check ((order_id is not null and need_id is not null and series_id is null) or (order_id is null and need_id is null and series_id is not null and occurrence_on is not null and task is not null));
create unique index activity_occurrence on activity (series_id, occurrence_on) where series_id is not null;
create index activity_project on activity (project_id, starts_at) where project_id is not null;
create index activity_plan_line on activity (plan_line_id, starts_at) where plan_line_id is not null;

do $$
declare t text;
begin
  foreach t in array array['project_unit', 'project_design', 'project_signature', 'project_review', 'service_plan', 'plan_line', 'plan_month', 'service_series', 'series_exception']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy county on %I using (county_code = working_county())', t);
  end loop;
end $$;

-- What was signed is not written over; only that it no longer stands.
revoke update, delete on project_signature from tongpin_app;
grant update (withdrawn_at, withdrawn_why) on project_signature to tongpin_app;
