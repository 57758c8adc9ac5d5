-- Each line holds the hash of the one before. What stands in the ledger already is chained by the next migration.
alter table dossier add column last_hash varchar(100);
alter table dossier add column salt varchar(100);
alter table dossier add column erased_through bigint default 0 not null;
alter table dossier_event add column hash varchar(100);

-- Personal values of events, apart so that they can be erased; the lines hold commitments to them.
create table event_person (
    dossier_code varchar(60) not null,
    seq bigint not null,
    content ${text} not null,
    constraint event_person_pk primary key (dossier_code, seq),
    constraint event_person_event_fk foreign key (dossier_code, seq) references dossier_event (dossier_code, seq)
);

-- Entries are added without a place; a sealer gives them one, one at a time, under the lock of the only row of audit_chain.
alter table audit_entry add column chain_pos bigint;
alter table audit_entry add column hash varchar(100);
alter table audit_entry add constraint audit_entry_pos_unique unique (chain_pos);

create table audit_chain (
    id integer not null,
    last_pos bigint not null,
    last_hash varchar(100) not null,
    constraint audit_chain_pk primary key (id)
);
insert into audit_chain (id, last_pos, last_hash) values (1, 0, '');

-- Where each dossier stands: a projection of its events, written with them, made anew by ./run rebuild.
create table dossier_state (
    code varchar(60) not null,
    agency varchar(60) not null,
    procedure_key varchar(100) not null,
    release_id varchar(200) not null,
    seq bigint not null,
    status integer not null,
    clock varchar(20) not null,
    due_at timestamp(6) with time zone,
    first_due_at timestamp(6) with time zone,
    legal_end timestamp(6) with time zone,
    late boolean not null,
    current_steps ${text} not null,
    receipt varchar(100) not null,
    decided_at timestamp(6) with time zone not null,
    constraint dossier_state_pk primary key (code)
);
create index dossier_state_agency on dossier_state (agency, status, code);
create index dossier_state_status on dossier_state (status, code);
create index dossier_state_due on dossier_state (due_at, code);

-- How far long jobs have come.
create table job_progress (
    job varchar(60) not null,
    after_key varchar(200) not null,
    done bigint not null,
    constraint job_progress_pk primary key (job)
);
