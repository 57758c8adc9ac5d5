-- Whose a draft revision is, by its territory or code; null in revisions of before this was kept.
alter table procedure_draft add column agency varchar(60);
create index procedure_draft_author on procedure_draft (saved_by, procedure_key);

-- Links with which somebody without an account looks at one version of one procedure. Of their tokens only the SHA-256 is kept.
create table share_link (
    id varchar(60) not null,
    token_hash varchar(80) not null,
    procedure_key varchar(100) not null,
    revision integer,
    note varchar(2000) not null,
    made_at timestamp(6) with time zone not null,
    made_by varchar(200) not null,
    expires_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone,
    revoked_at timestamp(6) with time zone,
    revoked_by varchar(200),
    constraint share_link_pk primary key (id),
    constraint share_link_token unique (token_hash),
    constraint share_link_draft_fk foreign key (procedure_key, revision)
        references procedure_draft (procedure_key, revision)
);
create index share_link_key on share_link (procedure_key, made_at);
