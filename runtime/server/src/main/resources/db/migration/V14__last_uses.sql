-- When a key was used and when somebody signed in for the last time. Apart from keys and users, which others compare and lock:
-- a line is written anew at most every ten minutes by a node.
create table last_use (
    kind varchar(20) not null,
    name varchar(60) not null,
    used_at timestamp(6) with time zone not null,
    constraint last_use_pk primary key (kind, name)
);
