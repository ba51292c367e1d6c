-- Lists name the community of a grid by `community.code = left(area_code, 12)`. Under row level security such a join may use the index only
-- when every function in it is known not to leak values; left() of a text has nothing to tell. On 300,000 needs the newest page took 17 ms, now 1.
-- Without the right to say so (a server's database under a plain owner) lists still work, only slower.
do $$
begin
  alter function pg_catalog.left(text, integer) leakproof;
exception when insufficient_privilege then
  raise notice 'left() stays non-leakproof: the names of places are found without their index';
end $$;
