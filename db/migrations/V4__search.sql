-- What search reads: the pages of the current edition as words. Derived from the catalogue and written by the publication, in its
-- transaction; only rows of pages that changed are touched. No row names a version, so that a rollback makes them anew as well.
--
-- Texts come folded (no accents, no case, nothing but letters, digits and spaces), by the same program that folds what a reader
-- types. So the configuration needs no unaccent, whose rules differ between servers, and hyphens and dashes never matter.

create text search configuration words (parser = pg_catalog."default");
alter text search configuration words
    add mapping for asciiword, word, hword_asciipart, hword_part, asciihword, hword with english_stem;
alter text search configuration words
    add mapping for numword, numhword, hword_numpart, int, uint, float, sfloat, version with simple;

create aggregate joined(tsvector) (sfunc = tsvector_concat, stype = tsvector, initcond = '');

create table search_page (
    page_id  bigint primary key references page,
    kind     text not null,
    topic_id bigint,
    lane     text,
    verdict  text,
    span     daterange,
    -- how many other pages link to it or state a relation to it
    inlinks  int not null default 0,
    -- title (A), other names (B), headings (C), and marks: lexemes that no text can have, for whole names (name=dday)
    head     tsvector not null,
    -- the same, the text (D), and marks for what the filters ask for (kind=PLACE)
    whole    tsvector not null
);
create index search_page_head on search_page using gin (head) with (fastupdate = off);
create index search_page_whole on search_page using gin (whole) with (fastupdate = off);
create index search_page_span on search_page using gist (span);

-- The sections of a page; the first is what stands before the first heading.
create table search_section (
    page_id  bigint not null references page,
    position int not null,
    anchor   text,
    heading  text not null,
    -- block by block, in lines
    body     text not null,
    -- the nth word of the body has position n; those of the heading (C) come after it
    words    tsvector not null,
    primary key (page_id, position)
);

-- What a page goes by: its title, other spellings, old addresses.
create table search_name (
    page_id   bigint not null references page,
    name      text not null,
    is_title  boolean not null,
    -- the name folded, from each of its words to its end
    beginning text not null
);
create index search_name_page on search_name (page_id);
create index search_name_beginning on search_name (beginning text_pattern_ops);

-- Every word of the current edition, and on how many pages it is. The sound is the same for spellings that differ by the language
-- that spells.
create table search_word (
    word  text primary key,
    sound text not null,
    pages int not null
);
create index search_word_sound on search_word using gin (sound gin_trgm_ops);

-- Near titles are found by these words now.
drop index page_version_title;
drop index page_version_near;

-- How the rows above were made; the writer makes them anew where it would make them otherwise.
create table search_form (
    only_one boolean primary key default true check (only_one),
    form     int not null
);

-- What readers looked for and did not find: words and how often, by day. Nothing of who asked.
create table failed_search (
    day   date not null,
    query text not null check (length(query) between 1 and 100),
    count int not null,
    primary key (day, query)
);

-- All that the role that counts may do. A day takes so many different queries and no more, and what is older than a year goes, so
-- that nobody can fill the table.
create function count_failed_search(failed text) returns void
language plpgsql security definer set search_path = secondfront, pg_temp as $$
begin
    if length(failed) not between 1 and 100 then
        return;
    end if;
    update failed_search set count = count + 1 where day = current_date and query = failed;
    if not found and (select count(*) from failed_search where day = current_date) < 2000 then
        insert into failed_search (day, query, count) values (current_date, failed, 1)
        on conflict (day, query) do update set count = failed_search.count + 1;
        delete from failed_search where day < current_date - 366;
    end if;
end
$$;
revoke all on function count_failed_search(text) from public;
