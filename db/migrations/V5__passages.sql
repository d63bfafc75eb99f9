-- What can be cited by itself: a paragraph, an item of a list, a quotation, a table, a view. Its name is made once, of its first
-- words, and goes with it from version to version however it is edited. The text is kept so that an old citation can show the words
-- that were cited, and what has become of them.
create table passage (
    version_id bigint not null references page_version,
    name       text not null,
    position   int not null,
    -- the section it stands in, by its name in this version; null before the first heading
    section    text,
    text       text not null,
    primary key (version_id, name)
);

-- An article's questions for recall and the answers, as HTML, for a sheet of their own; derived, as the body is.
alter table rendering
    add column questions text not null default '',
    add column answers text not null default '';
