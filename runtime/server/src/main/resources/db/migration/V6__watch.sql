-- What is to be told of dossiers by time alone, and what was told. Found by the index; the id stands for dossier, kind, matter and
-- the date at stake.
create table watch_notice (
    dossier_code varchar(60) not null,
    id varchar(32) not null,
    agency varchar(60) not null,
    kind varchar(60) not null,
    element ${text},
    unit ${text},
    percent integer,
    due_at timestamp(6) with time zone not null,
    by_at timestamp(6) with time zone not null,
    told boolean not null,
    told_at timestamp(6) with time zone,
    constraint watch_notice_pk primary key (dossier_code, id)
);
create index watch_notice_due on watch_notice (told, due_at);

-- Dossiers that are here already are watched when the server starts.
insert into job_progress (job, after_key, done) select 'watch', '', 0 where exists (select 1 from dossier);

-- The jobs of db-scheduler: which node is at what.
create table scheduled_tasks (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data ${bytes},
    execution_time timestamp(6) with time zone,
    picked boolean not null,
    picked_by varchar(100),
    last_success timestamp(6) with time zone,
    last_failure timestamp(6) with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp(6) with time zone,
    version bigint not null,
    priority smallint,
    constraint scheduled_tasks_pk primary key (task_name, task_instance)
);
create index scheduled_tasks_execution on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);

-- Recomputations of open dossiers after a change of a calendar, how far they have come, and what they moved.
create table calendar_recomputation (
    id varchar(100) not null,
    layer_id varchar(60) not null,
    seq bigint not null,
    document ${text} not null,
    started_at timestamp(6) with time zone not null,
    started_by varchar(200) not null,
    total bigint not null,
    done bigint not null,
    changed bigint not null,
    moved bigint not null,
    failed bigint not null,
    after_code varchar(60) not null,
    finished_at timestamp(6) with time zone,
    constraint calendar_recomputation_pk primary key (id)
);

create table calendar_moved_promise (
    recomputation_id varchar(100) not null,
    dossier_code varchar(60) not null,
    agency varchar(60) not null,
    old_due_at timestamp(6) with time zone,
    new_due_at timestamp(6) with time zone,
    old_first_due_at timestamp(6) with time zone,
    new_first_due_at timestamp(6) with time zone,
    failure ${text},
    constraint calendar_moved_promise_pk primary key (recomputation_id, dossier_code),
    constraint calendar_moved_promise_fk foreign key (recomputation_id) references calendar_recomputation (id)
);
