-- One row: the newest version, the published one, changes between them, whether sample data counts, uploads counting, units.
-- Says nothing about what the numbers mean; it is the stamp under every page.
select
    (select max(version) from versions) as version,
    (select version from publications order by publication_no desc limit 1) as published,
    (
        select count(*) from versions
        where version > (select version from publications order by publication_no desc limit 1)
    ) as pending,
    (select coalesce(bool_or(is_sample), false) from uploads_counting) as sample,
    (select count(*) from uploads_counting) as uploads,
    (select count(*) from seen_units where valid_on(valid_from, valid_to, as_of())) as units
