-- What became of units since procedures were published: one row per unit and day, never changed. The id is both together.
create table unit_succession (
    id varchar(520) not null,
    unit_key varchar(500) not null,
    from_day date not null,
    unit_name ${text} not null,
    successor ${text},
    document ${text} not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(200) not null,
    constraint unit_succession_pk primary key (id)
);
