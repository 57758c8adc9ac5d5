-- What stands in the newest draft of each procedure and in each release, to be found by its words and by what it refers to. It is
-- made from them and can be made anew at any time (./run rebuild). Folded columns begin with a blank, so that every word has one
-- before it.
create table procedure_index (
    source varchar(220) not null,
    procedure_key varchar(100) not null,
    release_id varchar(200),
    revision integer not null,
    code varchar(60) not null,
    name varchar(10000) not null,
    field varchar(2000) not null,
    level varchar(2000) not null,
    agency varchar(60) not null,
    template varchar(2000) not null,
    document varchar(2000) not null,
    steps integer not null,
    allowed integer not null,
    forbidden integer not null,
    folded_name varchar(10000) not null,
    folded varchar(20000) not null,
    constraint procedure_index_pk primary key (source)
);
create index procedure_index_key on procedure_index (procedure_key);
create index procedure_index_template on procedure_index (template);

create table search_entry (
    source varchar(220) not null,
    no integer not null,
    kind varchar(20) not null,
    element varchar(400) not null,
    title varchar(2000) not null,
    folded_title varchar(2100) not null,
    folded varchar(4200) not null,
    constraint search_entry_pk primary key (source, no)
);

create table procedure_reference (
    source varchar(220) not null,
    no integer not null,
    kind varchar(20) not null,
    target varchar(500) not null,
    name varchar(2000) not null,
    place varchar(20) not null,
    element varchar(400) not null,
    element_name varchar(2000) not null,
    field varchar(200) not null,
    constraint procedure_reference_pk primary key (source, no)
);
create index procedure_reference_target on procedure_reference (kind, target);

create index dossier_state_release on dossier_state (release_id, status, code);
