-- Users who sign in, and the clients that call with keys; roles and agencies are lists with commas.
create table app_user (
    name varchar(60) not null,
    display_name varchar(500) not null,
    password_hash varchar(500) not null,
    roles varchar(500) not null,
    agencies varchar(2000) not null,
    enabled boolean not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(200) not null,
    constraint app_user_pk primary key (name)
);

create table api_client (
    id varchar(60) not null,
    name varchar(500) not null,
    roles varchar(500) not null,
    agencies varchar(2000) not null,
    enabled boolean not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(200) not null,
    constraint api_client_pk primary key (id)
);

-- Only the hash of a secret is kept.
create table api_key (
    prefix varchar(20) not null,
    client_id varchar(60) not null,
    hash varchar(64) not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(200) not null,
    expires_at timestamp(6) with time zone not null,
    revoked_at timestamp(6) with time zone,
    revoked_by varchar(200),
    constraint api_key_pk primary key (prefix),
    constraint api_key_client_fk foreign key (client_id) references api_client (id)
);

create index api_key_client on api_key (client_id);

-- The approval of draft revisions: steps are added, never changed.
create table approval_step (
    procedure_key varchar(100) not null,
    revision integer not null,
    seq integer not null,
    action varchar(60) not null,
    done_at timestamp(6) with time zone not null,
    done_by varchar(200) not null,
    reason varchar(2000),
    release_id varchar(200),
    constraint approval_step_pk primary key (procedure_key, revision, seq),
    constraint approval_step_draft_fk foreign key (procedure_key, revision)
        references procedure_draft (procedure_key, revision),
    constraint approval_step_release_fk foreign key (release_id) references procedure_release (id)
);

-- A release is withdrawn once, beside the release, which is never changed.
create table release_withdrawal (
    release_id varchar(200) not null,
    withdrawn_at timestamp(6) with time zone not null,
    withdrawn_by varchar(200) not null,
    reason varchar(2000) not null,
    constraint release_withdrawal_pk primary key (release_id),
    constraint release_withdrawal_release_fk foreign key (release_id) references procedure_release (id)
);
