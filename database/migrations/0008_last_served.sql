-- Coverage asks where a service has reached in the last 90 days: each tally row knows when the newest of its needs was served or closed.
alter table need_tally add column last_served_at timestamptz;

-- A county's figures are read from these alone, without the table: the funnel from the first, coverage from the open needs of the second and what the third says was served lately.
drop index need_tally_month;
create index need_tally_way on need_tally (county_code, month, area_code) include (status, count) where group_code = '*';
create index need_tally_open on need_tally (area_code) include (county_code, field, group_code, count, last_served_at) where group_code <> '*' and status not in ('closed', 'declined', 'merged');
create index need_tally_served on need_tally (last_served_at) include (county_code, area_code, field, group_code, count) where group_code <> '*' and status in ('closed', 'declined', 'merged');
