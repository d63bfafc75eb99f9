-- What each version changed, and what every edition did.

-- Whether the change from the version before was one of fact or of wording alone; what changed, part by part (see PartChange); the
-- version that this one repeats, where an edition restores a former one.
alter table page_version
    add column factual boolean not null default true,
    add column changes jsonb not null default '[]',
    add column copy_of bigint references page_version;
create index page_version_copy on page_version (copy_of) where copy_of is not null;
create index page_version_until on page_version (until) where until < 2147483647;

-- What an edition did with a page.
create view page_change as
select v.since as edition, v.page_id, v.id as version_id, v.kind, v.slug, v.title, v.sort_key,
    case when p.id is null then case when g.first_edition = v.since then 'ADDED' else 'RETURNED' end
        when p.slug <> v.slug then 'MOVED' else 'CHANGED' end as change,
    p.slug as former_slug, p.since as former_since, v.factual, v.changes,
    -- a correction is news in the edition that brought it
    case when v.erratum is distinct from p.erratum then v.erratum_on end as erratum_on,
    case when v.erratum is distinct from p.erratum then v.erratum end as erratum
from page_version v
    join page g on g.id = v.page_id
    left join page_version p on p.page_id = v.page_id and p.until = v.since
union all
select v.until, v.page_id, v.id, v.kind, v.slug, v.title, v.sort_key, 'REMOVED', v.slug, v.since, true, '[]'::jsonb, null, null
from page_version v
where v.until < 2147483647
    and not exists (select from page_version s where s.page_id = v.page_id and s.since = v.until);

-- An edition in numbers.
create view edition_summary as
select e.number, e.published_at, e.message, e.restores,
    coalesce(c.added, 0) as added, coalesce(c.changed, 0) as changed, coalesce(c.moved, 0) as moved,
    coalesce(c.removed, 0) as removed, coalesce(c.factual, 0) as factual,
    (sum(coalesce(c.added, 0) - coalesce(c.removed, 0)) over (order by e.number))::bigint as pages
from edition e
    left join (
        select edition, count(*) filter (where change in ('ADDED', 'RETURNED')) as added,
            count(*) filter (where change = 'CHANGED') as changed, count(*) filter (where change = 'MOVED') as moved,
            count(*) filter (where change = 'REMOVED') as removed, count(*) filter (where factual) as factual
        from page_change group by edition
    ) c on c.edition = e.number;

-- Everything that a version says, as far as versions are compared by it.
create view version_content as
select v.id as version_id, v.page_id, v.kind, v.slug, v.title, v.summary, v.edtf, v.erratum_on, v.erratum, r.html, r.notes,
    v.front, v.source_sha256,
    coalesce(
        (select to_jsonb(d) - 'version_id' from person_detail d where d.version_id = v.id),
        (select to_jsonb(d) - 'version_id' from place_detail d where d.version_id = v.id),
        (select to_jsonb(d) - 'version_id' from source_detail d where d.version_id = v.id),
        (select to_jsonb(d) - 'version_id' from claim_detail d where d.version_id = v.id),
        (select to_jsonb(d) - 'version_id' from event_detail d where d.version_id = v.id), '{}') as details,
    coalesce((select jsonb_agg(jsonb_build_array(f.label, f.value) order by f.position)
        from fact f where f.version_id = v.id), '[]') as facts,
    -- other pages by identity and by the name they had when this version was published
    coalesce((select jsonb_agg(jsonb_build_object('use', u.use, 'section', u.section, 'page', u.target_id, 'kind', t.kind,
            'title', t.title, 'more', u.more) order by u.place, u.position)
        from (
            select 'LINK' as use, 1 as place, position, section, target_id, coalesce(target_anchor, '') as more
                from link where link.version_id = v.id
            union all select role, 2, position, null, target_id, '' from mention where mention.version_id = v.id
            union all select 'RELATION', 3, position, null, target_id, type || ' ' || because
                from relation where relation.version_id = v.id
            union all select 'TREATMENT', 4, position, null, target_id, coalesce(target_anchor, '')
                from treatment where treatment.version_id = v.id
            union all select 'CITATION', 5, position, section, source_id, locator from citation where citation.version_id = v.id
        ) u join lateral (
            select w.kind, w.title from page_version w where w.page_id = u.target_id and w.since <= v.since
            order by w.since desc limit 1
        ) t on true), '[]') as uses
from page_version v left join rendering r on r.version_id = v.id;
