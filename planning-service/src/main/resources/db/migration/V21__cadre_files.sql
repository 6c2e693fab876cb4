-- The cadre files are read from the replica for those who are judged: by whose they are. The condition is the same as
-- in the reading, so that units, posts, cadres and postings, which are kept in memory, do not make the index longer.
create index fact_version_cadre on fact_version ((body ->> 'cadre'))
    where kind not in ('unit', 'post', 'cadre', 'posting', 'reorganisation');
