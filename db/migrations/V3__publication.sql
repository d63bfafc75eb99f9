-- The last publication, for the editors: what it found and did not take, whether or not it made an edition. One row, replaced by the next.
create table publication (
    only_one      boolean primary key default true check (only_one),
    published_at  timestamptz not null,
    summary       text not null,
    -- how long a review is good for, as site.yaml said then, in the form of ISO 8601
    review_period text not null,
    -- how many findings there were; the table keeps the gravest
    findings      int not null
);

create table finding (
    position    int primary key,
    severity    text not null check (severity in ('HELD_BACK', 'ERROR', 'WARNING', 'NOTICE')),
    -- what is wrong, where, and what to do, in one line
    description text not null
);
