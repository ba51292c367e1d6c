-- Who and where: the division tree down to the grid, organisations, people, places.

create function bigrams(words text) returns text[] language sql immutable parallel safe as $$
  -- Chinese has no spaces: two neighbouring characters are what people search by.
  select coalesce(array_agg(distinct substr(plain, i, 2)), '{}')
  from (select lower(regexp_replace(coalesce(words, ''), '\s+', ' ', 'g')) as plain) as p, generate_series(1, greatest(length(plain) - 1, 0)) as i
$$;

-- The county a connection works for; nothing when unset, so that a missing setting closes the fence instead of opening it.
create function working_county() returns text language sql stable parallel safe as $$ select nullif(current_setting('app.county', true), '') $$;

create table area (
  code text collate "C" primary key,          -- 2 province, 4 city, 6 county, 9 township, 12 community, 15 grid; the prefix is the place in the tree
  name text not null,
  kind text not null check (kind in ('province', 'city', 'county', 'township', 'community', 'grid')),
  parent_code text collate "C" references area (code),
  county_code text collate "C",               -- null above the county
  valid_from date,
  valid_to date
);
create index area_parent on area (parent_code);

-- The denominator of every coverage figure (8-office §1, community profile).
create table area_profile (
  area_code text collate "C" not null references area (code),
  county_code text collate "C" not null,
  as_of date not null,
  households integer check (households >= 0),
  residents integer check (residents >= 0),
  aged_60 integer check (aged_60 >= 0),
  aged_80 integer check (aged_80 >= 0),
  disabled integer check (disabled >= 0),
  minimum_living integer check (minimum_living >= 0),
  extreme_poverty integer check (extreme_poverty >= 0),
  left_behind_children integer check (left_behind_children >= 0),
  children_in_difficulty integer check (children_in_difficulty >= 0),
  veterans integer check (veterans >= 0),
  primary key (area_code, as_of)
);

create table organisation (
  id uuid primary key,
  county_code text collate "C" not null,
  area_code text collate "C" not null references area (code),
  kind text not null check (kind in ('party_org', 'social_work_dept', 'department', 'mass_org', 'committee', 'social_work_station', 'social_work_agency', 'volunteer_team', 'economic_new_org', 'social_new_org', 'partner_unit')),
  party_level text check (party_level in ('county_committee', 'township_committee', 'working_committee', 'party_committee', 'general_branch', 'branch', 'grid_branch', 'party_group')),
  name text not null check (length(name) between 2 and 80),
  parent_id uuid references organisation (id),
  uscc text,
  status text not null default 'active' check (status in ('active', 'ended')),
  created_at timestamptz not null default now()
);
create unique index organisation_name on organisation (area_code, kind, name);
create index organisation_county on organisation (county_code, kind, name);

create table person (
  id uuid primary key,
  county_code text collate "C" not null,
  area_code text collate "C" not null references area (code),
  name text not null check (length(name) between 1 and 40),
  hearsay_name boolean not null default false,          -- “老张家”: known to the neighbours, not yet identified
  gender text not null default 'unknown' check (gender in ('male', 'female', 'unknown')),
  birth_date date,
  birth_year_estimated integer,                         -- from an age told on a day
  languages text[] not null default '{}',
  groups text[] not null default '{}',                  -- 人群, codes
  phone bytea, phone_found_by bytea, phone_last4 text,
  id_number bytea, id_number_found_by bytea,
  address bytea,
  remark bytea,
  merged_into_id uuid references person (id),
  created_at timestamptz not null default now()
);
create index person_area on person (area_code, name);
create index person_phone on person (phone_found_by) where phone_found_by is not null;
create index person_id_number on person (id_number_found_by) where id_number_found_by is not null;

create table venue (
  id uuid primary key,
  county_code text collate "C" not null,
  area_code text collate "C" not null references area (code),
  organisation_id uuid references organisation (id),
  name text not null,
  address text,
  open_hours text,
  status text not null default 'active' check (status in ('active', 'ended'))
);
create unique index venue_name on venue (area_code, name);
create table room (
  id uuid primary key,
  county_code text collate "C" not null,
  venue_id uuid not null references venue (id),
  name text not null,
  capacity integer check (capacity > 0),
  purpose text,
  unique (venue_id, name)
);

-- 网格党支部+专业社工+志愿力量: each grid has all three; one missing is yellow.
create table grid_trio (
  area_code text collate "C" primary key references area (code),
  county_code text collate "C" not null,
  branch_secretary_id uuid references person (id),
  social_worker_id uuid references person (id),
  team_id uuid references organisation (id),
  team_leader_id uuid references person (id),
  filed_on date
);
