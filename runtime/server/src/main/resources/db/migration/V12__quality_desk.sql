-- What changed in a version of a pack, in the words of who published it.
alter table quality_pack add column note varchar(2000);

-- What each check of a library found; its report gives way to that of the next one.
create table library_trend (
    check_id varchar(60) not null,
    agency varchar(60) not null,
    finished_at timestamp(6) with time zone not null,
    procedures integer not null,
    errors integer not null,
    warnings integer not null,
    infos integer not null,
    constraint library_trend_pk primary key (check_id)
);
create index library_trend_agency on library_trend (agency, finished_at);

-- The register of controlled documents of an agency: every version of every entry.
create table controlled_document (
    agency varchar(60) not null,
    document_id varchar(200) not null,
    version integer not null,
    saved_at timestamp(6) with time zone not null,
    saved_by varchar(200) not null,
    document ${text} not null,
    constraint controlled_document_pk primary key (agency, document_id, version)
);

-- Who has reviewed what, and why it was due: evidence that is added, never changed.
create table document_review (
    id varchar(60) not null,
    agency varchar(60) not null,
    document_id varchar(200) not null,
    reviewed_on date not null,
    recorded_at timestamp(6) with time zone not null,
    reviewed_by varchar(200) not null,
    note varchar(2000) not null,
    reasons ${text} not null,
    constraint document_review_pk primary key (id)
);
create index document_review_document on document_review (agency, document_id, reviewed_on);
