-- What readers wait for no longer grows with the number of pages.

-- Search asks one index alone, of rows that are short without the words of the text: those of long pages lie elsewhere, and to fetch
-- them for every page that has a common word took longer than all the rest. The rows are made anew at the next start.
delete from search_form;
drop table search_page;

create table search_page (
    page_id     bigint primary key references page,
    -- how many other pages link to it or state a relation to it
    inlinks     int not null default 0,
    title_words int not null,
    -- the kind, topic, lane and verdict, parted by bars: what answers are narrowed down by
    facets      text collate "C" not null,
    kind        text not null,
    span        daterange,
    -- what pages are first ranked by: title (A), other names (B), headings (C), and marks: lexemes that no text can have, for whole
    -- names (name=dday)
    head        tsvector not null,
    -- what the index has: the same, the text (D), and marks for words of the head (head=overlord), for words that the text has often
    -- (often=convoy), and for what the filters ask for (kind=PLACE)
    whole       tsvector not null
);
create index search_page_whole on search_page using gin (whole) with (fastupdate = off);

-- The words of a section stand in its row, not elsewhere: all sections of a page are compared.
alter table search_section set (toast_tuple_target = 8160);

-- The articles of a topic in reading order: each has one before it and one after.
create index page_version_course on page_version (topic_id, position, title, slug) where kind = 'ARTICLE';

-- Near titles are found by the names that search has, since V4.
alter table page_version drop column title_norm;
