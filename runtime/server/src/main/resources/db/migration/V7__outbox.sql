-- What is to be announced, written in the transaction of what it tells of. Whoever writes takes the numbers from the only row of
-- outbox_head and keeps it until the commit: so a number is never seen before a smaller one.
create table outbox_head (
    id integer not null,
    last_seq bigint not null,
    constraint outbox_head_pk primary key (id)
);
insert into outbox_head (id, last_seq) values (1, 0);

create table outbox (
    seq bigint not null,
    id varchar(300) not null,
    type varchar(60) not null,
    subject varchar(200) not null,
    agency varchar(60) not null,
    at timestamp(6) with time zone not null,
    recorded_at timestamp(6) with time zone not null,
    content ${text} not null,
    constraint outbox_pk primary key (seq),
    constraint outbox_id_unique unique (id)
);

-- Who is told by webhook; types and agencies are lists with commas. No secret is kept: it is derived from a key that is no data.
create table webhook_subscription (
    id varchar(60) not null,
    url varchar(1000) not null,
    types varchar(2000) not null,
    agencies varchar(2000) not null,
    enabled boolean not null,
    disabled_reason varchar(500),
    key_id varchar(20) not null,
    secret_no integer not null,
    former_until timestamp(6) with time zone,
    created_at timestamp(6) with time zone not null,
    created_by varchar(200) not null,
    constraint webhook_subscription_pk primary key (id)
);

-- Up to where each reader of the outbox has come: a subscription, or Kafka.
create table outbox_reader (
    id varchar(100) not null,
    after_seq bigint not null,
    constraint outbox_reader_pk primary key (id)
);

-- What is to be told to whom. A node that sends moves next_at to the end of its lease, so that another one takes over then.
create table webhook_delivery (
    subscription_id varchar(60) not null,
    seq bigint not null,
    subject varchar(200) not null,
    state varchar(20) not null,
    attempts integer not null,
    next_at timestamp(6) with time zone not null,
    answer varchar(500),
    finished_at timestamp(6) with time zone,
    constraint webhook_delivery_pk primary key (subscription_id, seq),
    constraint webhook_delivery_subscription_fk foreign key (subscription_id) references webhook_subscription (id),
    constraint webhook_delivery_outbox_fk foreign key (seq) references outbox (seq)
);
create index webhook_delivery_due on webhook_delivery (subscription_id, state, next_at, seq);
create index webhook_delivery_subject on webhook_delivery (subscription_id, subject, seq);
create index webhook_delivery_seq on webhook_delivery (seq);
