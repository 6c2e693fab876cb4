-- How people are found and listed.
create extension if not exists fuzzystrmatch;

-- The order of the Vietnamese alphabet: a ă â b c d đ e ê … y z become the 33 characters from A to a, whatever their tone.
create function name_letters(words text) returns text
    language sql immutable strict parallel safe as
$$ select translate(words,
    'aAàÀảẢãÃáÁạẠăĂằẰẳẲẵẴắẮặẶâÂầẦẩẨẫẪấẤậẬ'
    || 'bBcCdDđĐeEèÈẻẺẽẼéÉẹẸêÊềỀểỂễỄếẾệỆfFgG'
    || 'hHiIìÌỉỈĩĨíÍịỊjJkKlLmMnNoOòÒỏỎõÕóÓọỌ'
    || 'ôÔồỒổỔỗỖốỐộỘơƠờỜởỞỡỠớỚợỢpPqQrRsStTuUùÙủỦũŨúÚụỤ'
    || 'ưƯừỪửỬữỮứỨựỰvVwWxXyYỳỲỷỶỹỸýÝỵỴzZ',
    'AAAAAAAAAAAABBBBBBBBBBBBCCCCCCCCCCCC'
    || 'DDEEFFGGHHHHHHHHHHHHIIIIIIIIIIIIJJKK'
    || 'LLMMMMMMMMMMMMNNOOPPQQRRSSSSSSSSSSSS'
    || 'TTTTTTTTTTTTUUUUUUUUUUUUVVWWXXYYZZ[[[[[[[[[[[['
    || '\\\\\\\\\\\\]]^^__````````````aa') $$;

-- The tones alone, word by word, in the order of dictionaries: none, huyền, hỏi, ngã, sắc, nặng.
create function name_tones(words text) returns text
    language sql immutable strict parallel safe as
$$ select translate(words,
    'àÀảẢãÃáÁạẠằẰẳẲẵẴắẮặẶầẦẩẨẫẪấẤậẬèÈẻẺẽẼéÉẹẸ'
    || 'ềỀểỂễỄếẾệỆìÌỉỈĩĨíÍịỊòÒỏỎõÕóÓọỌồỒổỔỗỖốỐộỘ'
    || 'ờỜởỞỡỠớỚợỢùÙủỦũŨúÚụỤừỪửỬữỮứỨựỰỳỲỷỶỹỸýÝỵỴ'
    || 'aAăĂâÂbBcCdDđĐeEêÊfFgGhHiIjJkKlLmMnNoOôÔơƠpPqQrRsStTuUưƯvVwWxXyYzZ',
    '1122334455112233445511223344551122334455'
    || '1122334455112233445511223344551122334455'
    || '1122334455112233445511223344551122334455') $$;

-- As lists of people are sorted in Vietnam: by the given name, the last word, then by the names before it; letters first,
-- tones where the letters are the same. A key of our own, so that no upgrade of a library can reorder an index.
create function name_order(name text) returns text
    language sql immutable strict parallel safe as
$$ select name_letters(split_part(rtrim(name), ' ', -1)) || e'\x01' || name_tones(split_part(rtrim(name), ' ', -1))
    || e'\x02' || name_letters(left(rtrim(name), -length(split_part(rtrim(name), ' ', -1))))
    || e'\x01' || name_tones(left(rtrim(name), -length(split_part(rtrim(name), ' ', -1)))) $$;

alter table cadre_version
    add column name_order text collate "C" generated always as (name_order(full_name)) stored;
create index cadre_version_name on cadre_version (name_order, code);
create index cadre_version_born on cadre_version (birth_date collate "C", code);
create index cadre_version_minority on cadre_version (ethnicity) where ethnicity <> 1;
create index evaluation_version_level on evaluation_version (year, level);

-- Every word that ever occurred in a name, folded, and in how many rows of the index; the empty word counts all rows.
-- Typos are looked for among these few words, never among the people.
create table name_word (
    kind text   not null check (kind in ('unit', 'post', 'cadre')),
    word text   collate "C" not null,
    rows bigint not null,
    primary key (kind, word)
);

create function name_words_enter() returns trigger language plpgsql as
$$
begin
    insert into name_word as known (kind, word, rows)
    select tg_argv[0], word, count(*)
    from entering, unnest(array_append(tsvector_to_array(words), '')) word
    group by word
    order by word
    on conflict (kind, word) do update set rows = known.rows + excluded.rows;
    return null;
end
$$;

do
$$
declare
    fact text;
begin
    foreach fact in array array ['unit', 'post', 'cadre']
    loop
        execute format('insert into name_word (kind, word, rows)
                        select %L, word, count(*)
                        from %I, unnest(array_append(tsvector_to_array(words), '''')) word group by word',
                       fact, fact || '_version');
        execute format('create trigger %1$s_version_words_enter after insert on %1$s_version
                        referencing new table as entering for each statement execute function name_words_enter(%1$L)', fact);
    end loop;
end
$$;

-- For each word asked: which words begin with it (51 mean: too many to list) and in how many rows they are, and which other
-- words it may be with one typo: a letter missing, too many, wrong, or swapped with its neighbour. Words of less than four
-- letters and numbers are taken as written.
create function name_candidates(asked_kind text, asked text)
    returns table (word text, total bigint, begun text[], begun_rows bigint, typos text[], typo_rows bigint)
    language sql stable parallel safe as
$$
    with asked_word as materialized (
        select a.word, length(a.word) as letters,
               case when a.word ~ '^\D{4,200}$' then
                   array(select overlay(a.word placing reverse(substr(a.word, i, 2)) from i for 2)
                         from generate_series(1, length(a.word) - 1) i) end as swapped
        from unnest(tsvector_to_array(name_words(normalize(asked, NFC)))) a (word)
    ), compared as (
        select a.word as asked, w.word, w.rows, starts_with(w.word, a.word) as begins,
               case when a.swapped is not null and length(w.word) between a.letters - 1 and a.letters + 1
                    then levenshtein_less_equal(w.word, a.word, 1) <= 1 or w.word = any (a.swapped)
                    else false end as typo
        from asked_word a cross join name_word w
        where w.kind = asked_kind
        offset 0
    )
    select asked,
           coalesce(max(rows) filter (where word = ''), 0),
           coalesce((array_agg(word order by word) filter (where begins and word <> ''))[:51], '{}'),
           coalesce(sum(rows) filter (where begins), 0),
           coalesce(array_agg(word order by word) filter (where typo and not begins), '{}'),
           coalesce(sum(rows) filter (where typo and not begins), 0)
    from compared
    where word = '' or begins or typo
    group by asked
$$;

-- The unit itself and all below it on a day, as known at an instant: the same for ever.
create function subtree_known(top text, day date, known timestamptz) returns setof text
    language sql stable parallel safe as
$$ with recursive below (code) as (
       select top
       union
       select u.code from below b join unit_version u on u.parent = b.code
       where u.known_from <= known and (u.known_to is null or u.known_to > known)
         and u.valid_from <= day and (u.valid_to is null or u.valid_to > day))
   select code from below $$;
