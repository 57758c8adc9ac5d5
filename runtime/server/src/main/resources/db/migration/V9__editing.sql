-- What changed in a draft revision, in the words of who saved it.
alter table procedure_draft add column note varchar(2000);

-- What somebody has changed since a version, and how far they are with undoing it.
create table working_copy (
    procedure_key varchar(100) not null,
    person varchar(200) not null,
    revision integer not null,
    version_position integer not null,
    position integer not null,
    serial bigint not null,
    changed_at timestamp(6) with time zone not null,
    constraint working_copy_pk primary key (procedure_key, person),
    constraint working_copy_draft_fk foreign key (procedure_key, revision)
        references procedure_draft (procedure_key, revision)
);

-- The states of a working copy: each gesture leads to the next. The model is compressed.
create table working_state (
    procedure_key varchar(100) not null,
    person varchar(200) not null,
    number integer not null,
    title_vi ${text},
    title_en ${text},
    model ${bytes} not null,
    constraint working_state_pk primary key (procedure_key, person, number),
    constraint working_state_copy_fk foreign key (procedure_key, person)
        references working_copy (procedure_key, person)
);

-- The pages on which procedures are open, each with the last time it was heard of.
create table draft_presence (
    page varchar(60) not null,
    procedure_key varchar(100) not null,
    person varchar(200) not null,
    since timestamp(6) with time zone not null,
    beat_at timestamp(6) with time zone not null,
    step varchar(200),
    taken_by varchar(200),
    taken_at timestamp(6) with time zone,
    constraint draft_presence_pk primary key (page)
);
create index draft_presence_key on draft_presence (procedure_key, beat_at);
create index draft_presence_beat on draft_presence (beat_at);

-- What people say about drafts. The words of a deleted comment are gone.
create table comment_thread (
    id varchar(60) not null,
    procedure_key varchar(100) not null,
    kind varchar(60) not null,
    element varchar(400) not null,
    label varchar(200) not null,
    begun_at timestamp(6) with time zone not null,
    resolved_at timestamp(6) with time zone,
    resolved_by varchar(200),
    constraint comment_thread_pk primary key (id)
);
create index comment_thread_key on comment_thread (procedure_key, begun_at);

create table draft_comment (
    id varchar(60) not null,
    thread_id varchar(60) not null,
    author varchar(200) not null,
    written_at timestamp(6) with time zone not null,
    text ${text} not null,
    edited_at timestamp(6) with time zone,
    deleted_at timestamp(6) with time zone,
    constraint draft_comment_pk primary key (id),
    constraint draft_comment_thread_fk foreign key (thread_id) references comment_thread (id)
);
create index draft_comment_thread on draft_comment (thread_id, written_at);
