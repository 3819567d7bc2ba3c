create table note (id uuid constraint note_pk primary key, division text not null);
