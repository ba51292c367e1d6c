-- Volunteers and teams, orders with role slots, activities, attendance, minutes, ratings, evaluation.

create extension if not exists btree_gist;

create table volunteer (
  id uuid primary key,
  county_code text collate "C" not null,
  area_code text collate "C" not null references area (code),
  person_id uuid not null references person (id),
  local_no text not null,                                -- opaque, never derived from the ID number (R7)
  national_no text,                                      -- as given, not validated (R7)
  status text not null default 'active' check (status in ('active', 'suspended', 'withdrawn')),
  registered_on date,
  forces text[] not null default '{}',
  skills text[] not null default '{}',
  skills_text text,
  qualifications text[] not null default '{}',
  times_text text,
  blocks boolean[],
  weekly_cap integer not null default 3 check (weekly_cap between 1 and 21),
  opening_minutes integer not null default 0 check (opening_minutes >= 0),  -- brought along from an earlier roll, a class of its own
  guardian_name text,
  guardian_phone bytea,
  import_key bytea,
  created_at timestamptz not null default now(),
  search text[] not null default '{}'
);
create unique index volunteer_person on volunteer (person_id);
create unique index volunteer_local_no on volunteer (county_code, local_no);
create unique index volunteer_import_key on volunteer (county_code, import_key) where import_key is not null;
create index volunteer_area on volunteer (area_code, id);
create index volunteer_skills on volunteer using gin (skills);
create index volunteer_search on volunteer using gin (search);

create table team (
  organisation_id uuid primary key references organisation (id),
  county_code text collate "C" not null,
  kind text not null default 'community_internal' check (kind in ('registered', 'unit_internal', 'community_internal', 'grassroots')),
  leader_id uuid references person (id),
  mentor_id uuid references person (id),                 -- 社工指导志愿者
  fields text[] not null default '{}'
);
create table team_member (
  team_id uuid not null references team (organisation_id),
  volunteer_id uuid not null references volunteer (id),
  county_code text collate "C" not null,
  since_on date,
  primary key (team_id, volunteer_id)
);
create index team_member_volunteer on team_member (volunteer_id);

create table service_order (
  id uuid primary key,
  county_code text collate "C" not null,
  area_code text collate "C" not null references area (code),
  need_id uuid not null references need (id),
  order_no text not null,
  status text not null default 'dispatched' check (status in ('dispatched', 'accepted', 'declined', 'scheduled', 'in_progress', 'finished', 'cancelled')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null,
  task text not null,                                    -- what the volunteer sees: what, when, where, how; never why
  risk_level text not null default 'ordinary' check (risk_level in ('ordinary', 'attention', 'danger')),
  risk_notice text not null check (length(risk_notice) > 0), -- 条例 §12: no recruiting without the risks told
  same_gender boolean not null default false,
  guide_id uuid not null references person (id),         -- the social worker who guides
  reply_by timestamptz not null,
  dispatched_by uuid references account (id),
  dispatched_at timestamptz not null,
  version integer not null default 1,
  check (ends_at > starts_at)
);
create unique index service_order_no on service_order (county_code, order_no);
create index service_order_need on service_order (need_id);
create index service_order_guide on service_order (guide_id, starts_at);
create table order_counter (county_code text collate "C" not null, year integer not null, last integer not null, primary key (county_code, year));

create table order_slot (
  id uuid primary key,
  county_code text collate "C" not null,
  order_id uuid not null references service_order (id),
  ordinal integer not null,
  kind text not null check (kind in ('person', 'team', 'open')),
  skill text,
  qualification text,
  language text,
  volunteer_id uuid references volunteer (id),
  team_id uuid references organisation (id),
  places integer not null default 1 check (places between 1 and 1000),
  required boolean not null default true,
  status text not null default 'offered' check (status in ('offered', 'accepted', 'declined', 'withdrawn')),
  answered_at timestamptz,
  decline_reason text,                                   -- shown to the dispatcher only
  unique (order_id, ordinal)
);
create index order_slot_volunteer on order_slot (volunteer_id) where volunteer_id is not null;
create index order_slot_team on order_slot (team_id) where team_id is not null;

create table activity (
  id uuid primary key,
  county_code text collate "C" not null,
  area_code text collate "C" not null references area (code),
  order_id uuid not null references service_order (id),
  need_id uuid not null references need (id),
  title text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null,
  places integer not null check (places >= 0),           -- open sign-up places
  taken integer not null default 0 check (taken >= 0),
  risk_level text not null,
  risk_notice text not null,
  minimum_age integer not null default 0,
  guide_id uuid not null references person (id),
  leader_team_id uuid references organisation (id),
  code_secret bytea not null,                            -- of the rotating check-in code, sealed
  status text not null default 'confirmed' check (status in ('confirmed', 'ongoing', 'ended', 'cancelled')),
  check (ends_at > starts_at), check (taken <= places)
);
create index activity_area on activity (area_code, starts_at, id);
create index activity_starts on activity (starts_at, id);
create index activity_need on activity (need_id);

create table enrolment (
  id uuid primary key,
  county_code text collate "C" not null,
  activity_id uuid not null references activity (id),
  volunteer_id uuid not null references volunteer (id),
  slot_id uuid references order_slot (id),
  from_open_place boolean not null,
  status text not null default 'accepted' check (status in ('accepted', 'cancelled', 'checked_in', 'checked_out', 'no_show')),
  enrolled_at timestamptz not null
);
create unique index enrolment_once on enrolment (activity_id, volunteer_id) where status <> 'cancelled';
create index enrolment_volunteer on enrolment (volunteer_id, enrolled_at desc);

-- Append-only: what the door saw. Minutes are computed from it by the server clock (R17).
create table attendance_event (
  id uuid primary key,
  county_code text collate "C" not null,
  enrolment_id uuid not null references enrolment (id),
  kind text not null check (kind in ('in', 'out')),
  at timestamptz not null,
  device_at timestamptz,
  method text not null check (method in ('qr', 'digits', 'leader')),
  operator_account_id uuid references account (id)
);
create index attendance_event_enrolment on attendance_event (enrolment_id, at);
create unique index attendance_event_once on attendance_event (enrolment_id, kind);

create table service_record (
  id uuid primary key,
  county_code text collate "C" not null,
  volunteer_id uuid not null references volunteer (id),
  activity_id uuid not null references activity (id),
  enrolment_id uuid not null references enrolment (id),
  during tstzrange not null,
  minutes integer not null check (minutes >= 0),
  source text not null default 'realtime' check (source in ('realtime', 'offline', 'paper', 'backfill', 'import')),
  status text not null default 'computed' check (status in ('computed', 'confirmed', 'review_org', 'review_county', 'voided')),
  confirmed_by uuid references account (id),
  confirmed_at timestamptz,
  recorded_at timestamptz not null,
  -- R16: one person's recorded time never overlaps, across teams, activities and sources.
  exclude using gist (volunteer_id with =, during with &&) where (status <> 'voided')
);
create index service_record_volunteer on service_record (volunteer_id, recorded_at desc);
create index service_record_activity on service_record (activity_id);

create table rating (
  id uuid primary key,
  county_code text collate "C" not null,
  need_id uuid not null references need (id),
  activity_id uuid references activity (id),
  face text not null check (face in ('good', 'fair', 'poor')),
  words text,
  given_by text not null check (given_by in ('self', 'family', 'staff')),
  proxy_name text,
  account_id uuid references account (id),
  at timestamptz not null
);
create index rating_need on rating (need_id, at);

create table need_evaluation (
  id uuid primary key,
  county_code text collate "C" not null,
  need_id uuid not null references need (id),
  outcome text not null check (outcome in ('met', 'partly', 'not_met')),
  change text not null,                                  -- what is different now, in the social worker's words
  follow_up text,
  by_person_id uuid not null references person (id),
  at timestamptz not null
);
create index need_evaluation_need on need_evaluation (need_id, at);

-- Sampled call-back by someone else than the doer; a bad one reopens (R50).
create table callback (
  id uuid primary key,
  county_code text collate "C" not null,
  area_code text collate "C" not null references area (code),
  need_id uuid not null references need (id),
  due_on date not null,
  status text not null default 'due' check (status in ('due', 'done')),
  face text check (face in ('good', 'fair', 'poor')),
  words text,
  made_by uuid references account (id),
  made_at timestamptz
);
create index callback_due on callback (area_code, due_on) where status = 'due';

-- The professional and department routes: the hand-over is recorded and waits visibly.
create table handover (
  id uuid primary key,
  county_code text collate "C" not null,
  area_code text collate "C" not null references area (code),
  need_id uuid not null references need (id),
  route text not null check (route in ('resource', 'case', 'group', 'mediation', 'department', 'crisis')),
  to_organisation_id uuid references organisation (id),
  to_person_id uuid references person (id),
  resource_id uuid references resource_offer (id),
  words text not null,
  status text not null default 'waiting' check (status in ('waiting', 'accepted', 'finished', 'returned')),
  due_on date not null,
  answered_at timestamptz,
  answer text,
  made_by uuid references account (id),
  at timestamptz not null
);
create index handover_need on handover (need_id);
create index handover_waiting on handover (to_organisation_id, due_on) where status in ('waiting', 'accepted');
