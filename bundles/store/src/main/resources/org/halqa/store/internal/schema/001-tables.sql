-- One small key for each sealed record, wrapped by the installation's key. A row without a key is a record that was shredded.
create table record_key (
    record varchar(200) not null primary key,
    wrapped varchar(200)
);
