-- Versions of calendars: one row per edit, never changed; seq has no gaps, so that two edits at once cannot both stand.
create table calendar_layer_version (
    seq bigint not null,
    layer_id varchar(60) not null,
    version integer not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(200) not null,
    effective_from date not null,
    document ${text} not null,
    content ${text} not null,
    constraint calendar_layer_version_pk primary key (seq),
    constraint calendar_layer_version_unique unique (layer_id, version)
);

-- Outages: announced once, ended once.
create table outage (
    id varchar(60) not null,
    from_at timestamp(6) with time zone not null,
    to_at timestamp(6) with time zone,
    failed_system ${text} not null,
    document ${text} not null,
    announced_at timestamp(6) with time zone not null,
    announced_by varchar(200) not null,
    ended_at timestamp(6) with time zone,
    ended_by varchar(200),
    constraint outage_pk primary key (id)
);
