-- Coverage asks where a service has reached in the last 90 days: each tally row knows when the newest of its needs was served or closed.
alter table need_tally add column last_served_at timestamptz;

-- What coverage and the headline look at: needs that are open, and what was served lately.
create index need_tally_open on need_tally (area_code, group_code) where status not in ('closed', 'declined', 'merged');
create index need_tally_served on need_tally (last_served_at, group_code) where last_served_at is not null;
