-- Drafts: every revision is kept.
create table procedure_draft (
    procedure_key varchar(100) not null,
    revision integer not null,
    code varchar(60) not null,
    name varchar(10000) not null,
    saved_at timestamp(6) with time zone not null,
    saved_by varchar(200) not null,
    xmi ${bytes} not null,
    constraint procedure_draft_pk primary key (procedure_key, revision)
);

-- Releases: never changed once written.
create table procedure_release (
    id varchar(200) not null,
    procedure_key varchar(100) not null,
    code varchar(60) not null,
    effective_from date not null,
    hash varchar(100) not null,
    published_at timestamp(6) with time zone not null,
    published_by varchar(200) not null,
    override_reason varchar(2000),
    archive ${bytes} not null,
    constraint procedure_release_pk primary key (id),
    constraint procedure_release_hash_unique unique (hash),
    constraint procedure_release_date_unique unique (procedure_key, effective_from)
);

create table dossier (
    code varchar(60) not null,
    procedure_key varchar(100) not null,
    release_id varchar(200) not null,
    pinned boolean not null,
    last_seq bigint not null,
    constraint dossier_pk primary key (code),
    constraint dossier_release_fk foreign key (release_id) references procedure_release (id)
);

-- The ledger: lines are added, never changed.
create table dossier_event (
    dossier_code varchar(60) not null,
    seq bigint not null,
    event_id varchar(200) not null,
    type varchar(60) not null,
    occurred_at timestamp(6) with time zone not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(200) not null,
    release_id varchar(200) not null,
    content ${text} not null,
    constraint dossier_event_pk primary key (dossier_code, seq),
    constraint dossier_event_id_unique unique (event_id),
    constraint dossier_event_dossier_fk foreign key (dossier_code) references dossier (code),
    constraint dossier_event_release_fk foreign key (release_id) references procedure_release (id)
);

create table audit_entry (
    id bigint generated always as identity,
    at timestamp(6) with time zone not null,
    caller varchar(200) not null,
    action varchar(60) not null,
    subject varchar(200) not null,
    detail ${text} not null,
    constraint audit_entry_pk primary key (id)
);

create index audit_entry_subject on audit_entry (subject, id);
