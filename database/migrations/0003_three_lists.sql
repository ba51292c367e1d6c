-- 需求清单, 资源清单, 项目/服务清单, and how workbooks came in.

create table need (
  id uuid primary key,                                   -- made by the phone
  county_code text collate "C" not null,
  area_code text collate "C" not null references area (code),
  code text not null,                                    -- 26-0151, counted within the county and year
  person_id uuid references person (id),
  person_name text not null default '',                  -- as it stood on the list; the person row holds the rest
  summary text not null check (length(summary) between 1 and 200),
  description text,
  status text not null default 'reported' check (status in ('reported', 'verified', 'returned', 'declined', 'merged', 'routed', 'dispatched', 'serving', 'awaiting_feedback', 'closed', 'reopened')),
  source text not null default 'undetermined',           -- 收集方式
  urgency text not null default 'ordinary' check (urgency in ('ordinary', 'pressing', 'urgent')),
  groups text[] not null default '{}',                   -- 人群
  field text not null default 'undetermined',            -- 服务领域
  method text not null default 'undetermined',           -- 服务方式
  desired_time text,
  said_by text not null default 'self' check (said_by in ('self', 'family', 'seen', 'office')),
  proxy_consent boolean,
  reported_on date not null,
  reported_at timestamptz not null,
  reporter_account_id uuid references account (id),
  collector_name text,                                   -- 收集人, as on the sheet
  responsible_id uuid references person (id),
  responsible_name text,
  route text check (route in ('service', 'resource', 'case', 'group', 'mediation', 'department', 'crisis')),
  holder text not null default 'community' check (holder in ('community', 'station', 'team', 'department', 'social_worker', 'resident', 'nobody')),
  due_at timestamptz,                                    -- the promise that runs now
  merged_into_id uuid references need (id),
  danger boolean not null default false,                 -- the words themselves are sealed in crisis_alert
  satisfaction text,                                     -- 满意度 as imported
  sheet_state text,                                      -- 办理情况 as imported
  sheet_number integer,                                  -- 序号 within community and filing date
  filing_on date,
  import_key bytea,                                      -- community + person + content + date
  closed_at timestamptz,
  version integer not null default 1,
  search text[] not null default '{}'
);
create unique index need_code on need (county_code, code);
create unique index need_import_key on need (county_code, import_key) where import_key is not null;
create index need_newest on need (reported_at desc, id desc);
create index need_status on need (status, reported_at desc, id desc);
create index need_area on need (area_code, reported_at desc, id desc);
create index need_due on need (due_at, id) where due_at is not null;
create index need_search on need using gin (search);
create index need_person on need (person_id);
create index need_sheet on need (area_code, filing_on, sheet_number);
create index need_reporter on need (reporter_account_id) where reporter_account_id is not null;

create table need_counter (county_code text collate "C" not null, year integer not null, last integer not null, primary key (county_code, year));

-- What people wrote along the way; a fact says that it was written, this says what.
create table need_note (
  id uuid primary key,
  county_code text collate "C" not null,
  need_id uuid not null references need (id),
  kind text not null check (kind in ('question', 'answer', 'declined', 'assessment', 'remark')),
  text text not null,
  by_name text not null,
  at timestamptz not null
);
create index need_note_need on need_note (need_id, at);

create table resource_offer (
  id uuid primary key,
  county_code text collate "C" not null,
  area_code text collate "C" not null references area (code),
  provider_id uuid references organisation (id),
  provider_name text not null,
  provider_kind text not null default 'undetermined',
  name text not null,
  type text not null default 'undetermined',
  quantity_text text,
  quantity numeric,
  unit text,
  times_text text,
  blocks boolean[],                                      -- 21 weekly blocks, Monday morning first; null when the text could not be read
  contact_name text,
  contact_phone bytea,
  used_count integer,
  remark text,
  status text not null default 'available' check (status in ('draft', 'available', 'paused', 'ended')),
  valid_until date,
  sheet_number integer,
  filing_on date,
  import_key bytea,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  search text[] not null default '{}'
);
create unique index resource_offer_import_key on resource_offer (county_code, import_key) where import_key is not null;
create index resource_offer_area on resource_offer (area_code, name, id);
create index resource_offer_search on resource_offer using gin (search);

create table service_project (
  id uuid primary key,
  county_code text collate "C" not null,
  area_code text collate "C" not null references area (code),
  kind text not null check (kind in ('project', 'service')),
  title text not null,
  field text not null default 'undetermined',
  groups text[] not null default '{}',
  method text not null default 'undetermined',
  team_id uuid references organisation (id),
  team_name text,
  social_worker_id uuid references person (id),
  social_worker_name text,
  agency_id uuid references organisation (id),
  agency_name text,
  frequency text,
  place text,
  period_text text,
  start_on date,
  end_on date,
  expected_times integer,
  actual_times integer,
  status text not null default 'running' check (status in ('idea', 'running', 'closed')),
  from_need_id uuid references need (id),
  sheet_number integer,
  filing_on date,
  import_key bytea,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  search text[] not null default '{}',
  check (end_on is null or start_on is null or end_on >= start_on)
);
create unique index service_project_import_key on service_project (county_code, import_key) where import_key is not null;
create index service_project_area on service_project (area_code, title, id);
create index service_project_search on service_project using gin (search);

-- 对应需求序号, 对应资源序号: a number means a row of the same community's list of the same filing; until that list arrives it waits.
create table project_link (
  id uuid primary key,
  county_code text collate "C" not null,
  project_id uuid not null references service_project (id),
  list text not null check (list in ('needs', 'resources')),
  sheet_number integer,
  need_id uuid references need (id),
  resource_id uuid references resource_offer (id),
  unique (project_id, list, sheet_number)
);
create index project_link_need on project_link (need_id);

create table import_batch (
  id uuid primary key,
  county_code text collate "C" not null,
  area_code text collate "C" not null references area (code),
  list text not null check (list in ('needs', 'resources', 'projects', 'volunteers', 'grids')),
  file_name text not null,
  file_sha256 bytea not null,
  filing_on date,
  status text not null default 'preview' check (status in ('preview', 'confirmed', 'dropped')),
  counts jsonb not null default '{}',
  columns jsonb not null default '{}',                   -- header → column key, as read and as mapped by a person
  by_account_id uuid references account (id),
  created_at timestamptz not null,
  confirmed_at timestamptz
);
create table import_row (
  id uuid primary key,
  county_code text collate "C" not null,
  batch_id uuid not null references import_batch (id),
  sheet text not null,
  row_number integer not null,
  outcome text not null check (outcome in ('new', 'changed', 'same', 'error', 'danger')),
  problems jsonb not null default '[]',
  content bytea not null,                                -- the row as read, sealed
  target_id uuid
);
create index import_row_batch on import_row (batch_id, row_number);
-- Which column a person said an unknown header means: asked once, remembered for the county.
create table import_header (
  county_code text collate "C" not null,
  list text not null,
  header text not null,
  column_key text not null,
  primary key (county_code, list, header)
);

-- Danger words found on any entry: red on top for the on-duty social worker, with a receipt clock. The words are sealed.
create table crisis_alert (
  id uuid primary key,
  county_code text collate "C" not null,
  area_code text collate "C" not null references area (code),
  need_id uuid references need (id),
  person_id uuid references person (id),
  sealed_words bytea not null,
  word_kinds text[] not null,
  source text not null,
  status text not null default 'raised' check (status in ('raised', 'acknowledged', 'closed')),
  raised_at timestamptz not null,
  raised_by uuid references account (id),
  receipt_due_at timestamptz not null,
  acknowledged_at timestamptz,
  acknowledged_by uuid references account (id),
  acknowledged_by_name text
);
create index crisis_alert_open on crisis_alert (area_code, raised_at) where status = 'raised';
create unique index crisis_alert_need on crisis_alert (need_id) where need_id is not null;
