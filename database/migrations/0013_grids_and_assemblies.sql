-- The grid's three and their acts; units, what they claim and deliver; the monthly 联席会.

-- 网格党支部+专业社工+志愿力量: for each new need every seat of the grid has an act of its own. What was written stands in need_note.
create table grid_act (
  id uuid primary key,
  county_code text collate "C" not null,
  area_code text collate "C" not null references area (code),
  need_id uuid not null references need (id),
  seat text not null check (seat in ('branch_secretary', 'social_worker', 'team_leader')),
  person_id uuid references person (id),                 -- whom it reached; null: the seat was empty, or its holder has no account, and the community secretary was told
  asked_at timestamptz not null,
  due_on date not null,
  outcome text check (outcome in ('linked', 'none_found', 'assessed', 'passed_on', 'can_come', 'cannot_come', 'asks')),
  resource_id uuid references resource_offer (id),
  organisation_id uuid references organisation (id),
  note_id uuid references need_note (id),
  by_order boolean not null default false,               -- the answer to an order counts as the act
  done_at timestamptz,
  done_by uuid references account (id),
  check ((outcome is null) = (done_at is null))
);
create unique index grid_act_once on grid_act (need_id, seat);
create index grid_act_waiting on grid_act (area_code, due_on, id) where done_at is null;
create index grid_act_month on grid_act (area_code, asked_at);
create index grid_trio_team on grid_trio (team_id) where team_id is not null;
create index grid_trio_secretary on grid_trio (branch_secretary_id) where branch_secretary_id is not null;
create index grid_trio_worker on grid_trio (social_worker_id) where social_worker_id is not null;
create index grid_trio_leader on grid_trio (team_leader_id) where team_leader_id is not null;

-- “社区党委+”: the units of a community, 两新组织 above all, with the state of their party organisation.
create table partner (
  id uuid primary key,
  county_code text collate "C" not null,
  area_code text collate "C" not null references area (code), -- the community that looks after it
  organisation_id uuid not null references organisation (id),
  party_state text not null default 'undetermined' check (party_state in ('own_branch', 'joint_branch', 'adviser_sent', 'none', 'undetermined')),
  branch_name text,
  adviser_name text,
  party_members integer check (party_members >= 0),
  staff_count integer check (staff_count >= 0),
  committee_member_name text,                            -- 兼职委员
  committee_member_post text,
  contact_name text,
  contact_phone bytea,
  remark text,
  looked_at_on date,
  status text not null default 'active' check (status in ('active', 'left')),
  version integer not null default 1,
  created_at timestamptz not null
);
create unique index partner_once on partner (area_code, organisation_id);
create index partner_organisation on partner (organisation_id);

-- What a community puts up to be claimed, under a title that tells nobody whose matter it is.
create table claim_item (
  id uuid primary key,
  county_code text collate "C" not null,
  area_code text collate "C" not null references area (code),
  kind text not null check (kind in ('need', 'project', 'wish')),
  need_id uuid references need (id),
  project_id uuid references service_project (id),
  title text not null check (length(title) between 2 and 60),
  words text,
  quantity integer not null default 1 check (quantity between 1 and 100000),
  unit text not null default '',
  taken integer not null default 0,                      -- claimed and not given back
  delivered integer not null default 0,                  -- checked on the spot
  due_on date,
  status text not null default 'open' check (status in ('open', 'struck', 'withdrawn')),
  put_up_by uuid references account (id),
  put_up_at timestamptz not null,
  version integer not null default 1,
  -- Of two units that claim the last one at the same moment one gets it.
  check (taken between 0 and quantity), check (delivered between 0 and taken),
  check (case kind when 'need' then need_id is not null when 'project' then project_id is not null else need_id is null and project_id is null end)
);
create index claim_item_newest on claim_item (area_code, put_up_at desc, id desc);
create unique index claim_item_need on claim_item (need_id) where need_id is not null and status = 'open';
create unique index claim_item_project on claim_item (project_id) where project_id is not null and status = 'open';

create table claim (
  id uuid primary key,                                   -- made by whoever claims, so that a double tap is one claim
  county_code text collate "C" not null,
  area_code text collate "C" not null references area (code),
  item_id uuid not null references claim_item (id),
  organisation_id uuid not null references organisation (id),
  quantity integer not null check (quantity >= 1),
  words text,
  due_on date,
  status text not null default 'made' check (status in ('made', 'confirmed', 'reported', 'delivered', 'declined', 'withdrawn')),
  made_at timestamptz not null,
  made_by uuid references account (id),
  answered_at timestamptz,
  reason text,                                           -- why declined, sent back or withdrawn
  hand_over bytea,                                       -- how and with whom it is handed over: sealed, for the unit once confirmed
  tells_name boolean not null default false,             -- the unit reads the family name
  reported_at timestamptz,
  delivered_on date,
  delivered_quantity integer check (delivered_quantity >= 1),
  report_words text,
  checked_at timestamptz,
  check_words text,
  version integer not null default 1
);
create unique index claim_once on claim (item_id, organisation_id) where status in ('made', 'confirmed', 'reported');
create index claim_item_claims on claim (item_id);
create index claim_unit on claim (organisation_id, made_at desc, id desc);
create index claim_newest on claim (area_code, made_at desc, id desc);
create index claim_due on claim (area_code, due_on) where status = 'confirmed';

-- A project that a unit or a department brings: it stands on the projects list once the community party organisation has taken it up.
create table project_offer (
  id uuid primary key,
  county_code text collate "C" not null,
  area_code text collate "C" not null references area (code),
  organisation_id uuid not null references organisation (id),
  title text not null check (length(title) between 2 and 80),
  field text not null default 'undetermined',
  words text not null,                                   -- what is done for whom
  gives text,                                            -- people, money, goods, place
  times_text text,
  start_on date,
  end_on date check (end_on >= start_on),
  status text not null default 'submitted' check (status in ('submitted', 'taken_up', 'declined', 'withdrawn')),
  reason text,
  project_id uuid references service_project (id),
  offered_by uuid references account (id),
  offered_at timestamptz not null,
  answered_at timestamptz,
  version integer not null default 1,
  check ((status = 'taken_up') = (project_id is not null))
);
create index project_offer_newest on project_offer (area_code, offered_at desc, id desc);
create index project_offer_unit on project_offer (organisation_id, offered_at desc, id desc);

-- The monthly 联席会 of a community or a street.
create table assembly (
  id uuid primary key,
  county_code text collate "C" not null,
  area_code text collate "C" not null references area (code),
  month date not null check (extract(day from month) = 1),
  starts_at timestamptz not null,
  place text not null,
  host_name text not null,                               -- 主持
  recorder_name text,                                    -- 记录
  status text not null default 'preparing' check (status in ('preparing', 'called', 'held', 'closed')),
  minutes text,
  called_at timestamptz,
  held_at timestamptz,
  closed_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null
);
create unique index assembly_month on assembly (area_code, month);
create index assembly_newest on assembly (month desc, id desc);

create table assembly_topic (
  id uuid primary key,
  county_code text collate "C" not null,
  assembly_id uuid not null references assembly (id),
  ordinal integer not null,
  source text not null check (source in ('need', 'resource', 'project', 'handover', 'grid', 'claim', 'free')),
  need_id uuid references need (id),
  resource_id uuid references resource_offer (id),
  project_id uuid references service_project (id),
  handover_id uuid references handover (id),
  claim_id uuid references claim (id),
  grid_code text collate "C" references area (code),
  title text not null check (length(title) between 2 and 80),
  words text
);
create index assembly_topic_assembly on assembly_topic (assembly_id, ordinal);

create table assembly_member (
  assembly_id uuid not null references assembly (id),
  organisation_id uuid not null references organisation (id),
  county_code text collate "C" not null,
  seat text not null check (seat in ('committee_member', 'unit', 'station', 'team')),
  person_name text,
  attended boolean,
  primary key (assembly_id, organisation_id)
);
create index assembly_member_organisation on assembly_member (organisation_id);

-- What was resolved on a topic, and what became of it on the lists: a claim, a note on the need, or a task with a day.
create table assembly_resolution (
  id uuid primary key,
  county_code text collate "C" not null,
  assembly_id uuid not null references assembly (id),
  topic_id uuid not null references assembly_topic (id),
  kind text not null check (kind in ('claim', 'note', 'task')),
  words text not null,
  organisation_id uuid references organisation (id),
  due_on date,
  claim_id uuid references claim (id),
  note_id uuid references need_note (id),
  done_at timestamptz,
  done_words text,
  resolved_at timestamptz not null,
  check (kind <> 'task' or (organisation_id is not null and due_on is not null))
);
create index assembly_resolution_assembly on assembly_resolution (assembly_id, resolved_at);
create index assembly_resolution_topic on assembly_resolution (topic_id);
create index assembly_resolution_task on assembly_resolution (organisation_id, due_on) where kind = 'task';

-- Minutes are locked when the meeting is closed; what was wrong is put right beside it.
create table assembly_addition (
  id uuid primary key,
  county_code text collate "C" not null,
  assembly_id uuid not null references assembly (id),
  text text not null,
  by_name text not null,
  at timestamptz not null
);
create index assembly_addition_assembly on assembly_addition (assembly_id, at);

do $$
declare t text;
begin
  foreach t in array array['grid_act', 'partner', 'claim_item', 'claim', 'project_offer', 'assembly', 'assembly_topic', 'assembly_member', 'assembly_resolution', 'assembly_addition'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy county on %I using (county_code = working_county())', t);
  end loop;
end $$;
