-- What is shown of a page apart from it. Made of its text with the rendering, and made anew with it.

-- The first sentence of each section, by its anchor; that of the summary has an empty name. Cards of links show one.
create table gist (
    version_id bigint primary key references page_version,
    sentences  jsonb not null
);

-- Views that stand side by side: the question they answer, with a name made of its words, and the views as HTML, whose notes lead to
-- the page.
create table viewpoints (
    version_id bigint not null references page_version,
    position   int not null,
    name       text not null,
    question   text not null,
    -- the section they stand in; null before the first heading
    section    text,
    html       text not null,
    primary key (version_id, position)
);
