-- What agencies record of their quality systems, with the packs they have chosen: every version is kept.
create table quality_records (
    agency varchar(60) not null,
    version integer not null,
    saved_at timestamp(6) with time zone not null,
    saved_by varchar(200) not null,
    document ${text} not null,
    constraint quality_records_pk primary key (agency, version)
);

-- The packs of rules of agencies: every version is kept; an empty document takes the pack out of use.
create table quality_pack (
    agency varchar(60) not null,
    pack_id varchar(200) not null,
    version integer not null,
    published_at timestamp(6) with time zone not null,
    published_by varchar(200) not null,
    document ${text} not null,
    constraint quality_pack_pk primary key (agency, pack_id, version)
);

-- Checks of whole libraries, how far they have come, and the last result of each agency.
create table library_check (
    id varchar(60) not null,
    agency varchar(60) not null,
    started_at timestamp(6) with time zone not null,
    started_by varchar(200) not null,
    request ${text} not null,
    total integer not null,
    done integer not null,
    beat_at timestamp(6) with time zone,
    finished_at timestamp(6) with time zone,
    failure ${text},
    report ${bytes},
    workbook ${bytes},
    constraint library_check_pk primary key (id)
);
create index library_check_agency on library_check (agency, started_at);

-- Who sets a finding aside does not become an author of the draft.
alter table procedure_draft add column authored boolean default true not null;

-- Why a draft goes forward although warnings stand, as JSON.
alter table approval_step add column warnings ${text};
