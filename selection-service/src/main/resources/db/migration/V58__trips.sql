-- What is known of a participant's way to the host country: insurance, itinerary with ticket, visa.
create table trip (
    nomination      uuid primary key references candidate,
    project         text not null references round,
    insurance       jsonb,
    itinerary       jsonb,
    visa_granted_on date
);
create index trip_of_project on trip (project);
